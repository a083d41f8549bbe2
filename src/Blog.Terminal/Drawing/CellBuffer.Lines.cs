using System.Globalization;
using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

public sealed partial class CellBuffer
{
    /// <summary>Lays the runs of one line into one row, from left to right.</summary>
    private ref struct LineDrawer(Span<Cell> row, Rect visible, int x)
    {
        private readonly Span<Cell> _row = row;
        private int _x = x;

        /// <summary>Where the last cluster was put, or -1 when it was not.</summary>
        private int _last = -1;

        public void Draw(Run run)
        {
            string? link = SafeText.Link(run.Link);
            foreach (ReadOnlySpan<char> cluster in CellWidth.Clusters(SafeText.Clean(run.Text)))
            {
                // tmux puts whatever is written after a joiner into the cell before it, and cells are not shaped together anyway.
                ReadOnlySpan<char> kept = cluster.TrimEnd('\u200D');
                int width = CellWidth.Of(kept);
                if (width == 0) Join(kept);
                else if (_x < visible.Right) Put(kept, width, run.Style, link);
                else Stop();
            }
        }

        private void Put(ReadOnlySpan<char> cluster, int width, Style style, string? link)
        {
            int start = _x;
            _x += width;
            _last = -1;
            if (start >= visible.X && _x <= visible.Right)
            {
                _last = start;
                Set(new Cell(ClusterText.Of(cluster), (byte)width, On(style, start), link), start);
            }
            else if (width == 2 && _x > visible.X && start < visible.Right)
            {
                int half = start >= visible.X ? start : start + 1;
                Set(Cell.Blank with { Style = On(style, half), Link = link }, half);
            }
        }

        /// <summary>Nothing more is seen, and marks that follow belong to nothing that is.</summary>
        private void Stop() => _last = -1;

        /// <summary>
        /// Marks that begin a run belong to the last cluster of the run before. Where they cannot (nothing is there, or the cluster
        /// would take other room than it was given) they are left out: they have no cell of their own.
        /// </summary>
        private readonly void Join(ReadOnlySpan<char> marks)
        {
            if (_last < 0 || marks.IsEmpty) return;
            Cell cell = _row[_last];
            string joined = string.Concat(cell.Text, marks);
            bool isOneCluster = StringInfo.GetNextTextElementLength(joined) == joined.Length && ReferenceEquals(SafeText.Clean(joined), joined);
            if (isOneCluster && CellWidth.Of(joined) == cell.Width) Set(cell with { Text = joined }, _last);
        }

        private readonly void Set(Cell cell, int x)
        {
            FreeEdges(_row, x, x + cell.Width);
            _row[x] = cell;
            if (cell.Width == 2) _row[x + 1] = cell.Continuation;
        }

        private readonly Style On(Style style, int x)
        {
            Style below = _row[x].Style;
            if (style.Background != Color.Default || below.Background == Color.Default) return style;
            return style with
            {
                Background = below.Background,
                Foreground = style.Foreground == Color.Default ? below.Foreground : style.Foreground,
            };
        }
    }
}
