using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Articles;
using Blog.Screens;
using Blog.Tests.Support;
using Blog.Themes;

namespace Blog.Tests.Sessions;

/// <summary>Whatever happens to the rows, the sentence on top stays on top.</summary>
public sealed partial class PlaceProperties
{
    private const int Rounds = 12;
    private const int Changes = 8;

    [Fact]
    public void The_top_sentence_stays_on_top_through_random_windows_measures_and_themes()
    {
        int seed = Seed.New();
        Random random = new(seed);
        using TestReader reader = TestReader.OnTheNineEssays(80, 24);
        reader.Press("Enter");
        for (int round = 0; round < Rounds; round++)
        {
            reader.Resize(80, 24).Press("=").Press("J").Press([.. random.Next(100).ToString(CultureInfo.InvariantCulture).Select(c => c.ToString()), "%"]);
            Type(reader, "theme terminal");
            string[] before = [.. reader.Rows.SkipLast(1)];
            ArticlePane begun = reader.Browse.Article!;
            List<string> done = [];
            for (int i = 0; i < Changes; i++)
            {
                done.Add(Change(reader, random));
                Check(reader, begun, $"seed {seed}, round {round}, {begun.Post.Slug} at {begun.Place}, after {string.Join(", ", done)}");
            }

            reader.Resize(80, 24).Press("=");
            Type(reader, "theme terminal");
            Assert.True(before.SequenceEqual(reader.Rows.SkipLast(1)), $"seed {seed}, round {round}, after {string.Join(", ", done)} and all of it back:\n{reader.Picture}");
        }
    }

    private static void Check(TestReader reader, ArticlePane begun, string told)
    {
        ArticlePane now = reader.Browse.Article!;
        ImmutableArray<ArticleLine> lines = now.Article.Lines;
        Assert.True(now.Post.Path == begun.Post.Path && now.Place == begun.Place, $"{told}: the place is {now.Place}\n{reader.Picture}");
        if (begun.Top == 0)
        {
            Assert.True(now.Top == 0, $"{told}: the beginning is not on top\n{reader.Picture}");
            return;
        }

        int top = lines[now.Top].Source;
        bool isTop = top <= now.Place && !lines.Any(line => line.Source > top && line.Source <= now.Place);
        Assert.True(isTop, $"{told}: row {now.Top} is on top, of {top}\n{reader.Picture}");

        // Two letters of a word are never divided. In a table that is set as records the row of the column's name may come first.
        if (begun.Place < begun.Text.BodyStart || begun.Article.Lines[begun.Top].Extent.IsDrawn) return;
        string word = FirstWord().Match(begun.Text.Source, begun.Place, Math.Min(20, begun.Text.Source.Length - begun.Place)).Value;
        if (word.Length < 2) return;
        Assert.True(lines.Skip(now.Top).Take(2).Any(line => line.Content.PlainText.Contains(word[..2], StringComparison.Ordinal)), $"{told}: {word} is not on top\n{reader.Picture}");
    }

    private static string Change(TestReader reader, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                string theme = ThemeList.All[random.Next(ThemeList.All.Length)].Name;
                Type(reader, "theme " + theme);
                return theme;
            case 1 or 2:
                string key = "+-="[random.Next(3)].ToString();
                for (int times = random.Next(1, 6); times > 0; times--) reader.Press(key);
                return key;
            default:
                (int width, int height) = (random.Next(20, 180), random.Next(5, 60));
                reader.Resize(width, height);
                return $"{width}x{height}";
        }
    }

    /// <summary>Into the palette.</summary>
    private static void Type(TestReader reader, string command) => reader.Press(":").Send(command).Press("Enter");

    [GeneratedRegex(@"\G[A-Za-z]+")]
    private static partial Regex FirstWord();
}
