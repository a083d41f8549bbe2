using System.Collections.Immutable;
using Blog.App;
using Blog.Articles;

namespace Blog.Screens;

/// <summary>The headings of an essay as a tree, each with how much of it was on the screen.</summary>
/// <param name="Pane">The essay and where its reader is.</param>
/// <param name="Height">The rows of the window.</param>
public sealed record ContentsScreen(ArticlePane Pane, int Height) : ChoiceScreen
{
    protected override string Title => "Contents";

    protected override ImmutableArray<Choice> Choices { get; } = List(Pane, Height);

    /// <summary>Opens with the heading selected that the reader is under.</summary>
    internal static ContentsScreen Over(ArticlePane pane, int height, Surroundings surroundings)
    {
        ContentsScreen screen = new(pane, height);
        int current = screen.Choices.FindIndexOf(choice => choice.IsCurrent);
        int room = screen.ListRoom(surroundings).Height;
        return screen with { Place = default(ListPlace).Select(Math.Max(0, current), screen.Choices.Length, room) };
    }

    private static ImmutableArray<Choice> List(ArticlePane pane, int height)
    {
        ImmutableArray<ArticleHeading> headings = pane.Article.Headings;
        if (headings.IsEmpty) return [new Choice(pane.Post.Title, "", new GoToStart(null))];

        int top = headings.Min(heading => heading.Level);
        int current = CurrentOf(pane);
        return [.. headings.Select((heading, i) => new Choice(heading.Text, Read(pane, height, i), new JumpToRow(heading.Row))
        {
            Depth = heading.Level - top,
            IsCurrent = i == current,
        })];
    }

    /// <summary>The heading that the row on top is under, by its number, or -1.</summary>
    internal static int CurrentOf(ArticlePane pane) => pane.Article.Headings.FindLastIndexOf(heading => heading.Row <= pane.Top);

    /// <summary>How much of the part under a heading the reader has seen, going by the window's last row.</summary>
    private static string Read(ArticlePane pane, int height, int index)
    {
        ImmutableArray<ArticleHeading> headings = pane.Article.Headings;
        int start = headings[index].Row;
        int end = index + 1 < headings.Length ? headings[index + 1].Row : pane.Article.EssayRows;
        int seen = Math.Clamp(pane.Top + height - start, 0, Math.Max(1, end - start));
        return pane.Top + height >= end ? "read" : seen == 0 ? "" : $"{seen * 100 / Math.Max(1, end - start)}%";
    }
}
