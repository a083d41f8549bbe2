using System.Text;
using System.Text.Json;
using Blog.Posts;
using Blog.Posts.FrontMatter;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Tests.Posts;

/// <summary>The nine essays that come with the reader. Their metadata are their owner's words, to the letter.</summary>
public class EssayTests
{
    private static readonly Library Shelf = PostFolder.Load(Essays.Folder, new PostFolderOptions { Today = new DateOnly(2026, 6, 1) });

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAlertBlocks().UsePipeTables().UseFootnotes().UseTaskLists().UseDefinitionLists().UseEmphasisExtras()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .Build();

    private static readonly MarkdownDocument[] Documents = [.. Shelf.Posts.Select(post => Markdown.Parse(Body(post), Pipeline))];

    private sealed record Card(string Category, string Date, string Title, string Deck, string Summary, params string[] Tags);

    /// <summary>In the order of the page.</summary>
    private static readonly Card[] Page =
    [
        new("AI Engineering", "2026-04-01", "AI Is Not a Model. It Is a System.",
            "Behind every useful AI product is an architecture of pipelines, retrieval, tools, and feedback loops.",
            "Most people think AI is just a model. In reality, useful AI products depend on architecture: retrieval pipelines, tools, memory, and orchestration layers.",
            "ai", "rag", "agents"),
        new("Engineering", "2026-03-24", "You Learn Engineering When Things Don’t Go As Planned",
            "Perfect conditions teach syntax. Imperfect systems teach engineering.",
            "Most engineers don’t develop real problem-solving skills when everything works. They develop them when systems behave in unexpected ways.",
            "engineering", "growth", "systems"),
        new("Career", "2026-03-18", "Why Finding a Job Feels So Hard Right Now",
            "And why giving up is the only move that guarantees failure.",
            "The job market isn’t what it used to be. More competition, higher expectations, slower hiring. It’s not just you - but giving up is still the only guaranteed way to lose.",
            "career", "job search", "software engineering"),
        new("Engineering", "2026-03-18", "The Night Production Broke",
            "What actually happens when everything fails and what it teaches you.",
            "Production doesn’t fail gracefully. It fails all at once. The first real incident teaches more about engineering than months of normal development.",
            "engineering", "production", "incidents"),
        new("Engineering", "2026-03-17", "Why Logs Matter More Than Tests in Production",
            "Tests show what you expect. Logs reveal what actually happens.",
            "Tests confirm the paths you expect. Production logs expose the reality you didn’t anticipate. Understanding the difference changes how engineers design systems.",
            "engineering", "logging", "production"),
        new("Engineering", "2026-03-15", "Why “It Works” Is Not Enough in Production",
            "Code that works in development is only the beginning. Real engineering starts when systems must survive production.",
            "Many developers celebrate when their code finally works. But in production, “working” is only the starting point. Reliability, monitoring, and resilience are what actually define production systems.",
            "software-engineering", "production", "reliability"),
        new("Engineering", "2026-03-15", "The Day You Realize Software Is Mostly Maintenance",
            "Most developers dream about building systems. Few expect to spend most of their time maintaining them.",
            "At some point in every developer’s career, there’s a quiet realization: writing new code is only a small part of the job. The real work is maintaining systems that already exist.",
            "systems", "reliability", "complexity"),
        new("Engineering", "2026-03-15", "The First Production Bug You Never Forget",
            "The bug that teaches you more than ten perfect deploys ever will.",
            "Every developer remembers the first real production bug. Not because it was elegant, but because it changed how they write software forever.",
            "production bug", "software engineering", "debugging"),
        new("Engineering", "2026-03-14", "Stop Calling Yourself Full-Stack If You’ve Never Opened Production Logs",
            "Full-stack is not about React and Node. It’s about owning what happens after deploy.",
            "Many developers call themselves full-stack until production breaks. Real full-stack ownership starts when you can trace a request through logs, services, and infrastructure.",
            "fullstack", "production", "systems"),
    ];

    [Fact]
    public void They_stand_as_on_their_owners_page()
    {
        Assert.Equal(Page.Length, Shelf.Posts.Length);
        foreach ((Card card, Post post) in Page.Zip(Shelf.Posts))
        {
            Assert.Equal(card.Title, post.Title);
            Assert.Equal((card.Category, card.Date), (post.Category, $"{post.Date:yyyy-MM-dd}"));
            Assert.Equal(card.Deck, post.Deck);
            Assert.Equal(card.Summary, post.Summary);
            Assert.Equal(card.Tags, post.Tags.Select(tag => tag.Name));
            Assert.Equal(DateOrigin.FrontMatter, post.DateOrigin);
        }
    }

    [Fact]
    public void Nothing_is_wrong_with_them_or_with_their_site()
    {
        Assert.Empty(Shelf.Notices);
        Assert.Empty(Shelf.Posts.SelectMany(post => post.Notices));
        Assert.Equal("Engineering notes, ideas, and systems.", Shelf.Site.Title);
        Assert.Equal("Short essays and technical notes on building production systems, real-time platforms, and developer tooling.", Shelf.Site.Description);
        Assert.Equal("Get in touch", Shelf.Site.ContactHeading);
        Assert.Single(Shelf.Site.ContactLinks);
    }

    [Theory]
    [InlineData("production", 4)]
    [InlineData("engineering", 3)]
    [InlineData("software engineering", 3)]
    [InlineData("systems", 3)]
    [InlineData("reliability", 2)]
    [InlineData("ai", 1)]
    public void So_many_have_this_tag(string tag, int count) => Assert.Equal(count, Shelf.Posts.Count(post => post.Tags.Contains(new Tag(tag))));

    [Fact]
    public void Each_is_an_essay_in_length() => Assert.All(Shelf.Posts, post => Assert.InRange(post.Words, 700, 1400));

    [Fact]
    public void Each_is_found_by_the_name_of_its_file() => Assert.All(
        Shelf.Posts, post => Assert.Equal($"{post.Date:yyyy-MM-dd}-{post.Slug}.md", Path.GetFileName(post.Path)));

    [Fact]
    public void Between_them_they_use_every_element_that_a_reader_meets()
    {
        Assert.Equal([2, 3], All<HeadingBlock>().Select(heading => heading.Level).Distinct().Order());
        Assert.Contains(All<ListBlock>(), list => list.IsOrdered);
        Assert.Contains(All<ListBlock>(), list => list.IsOrdered && list.OrderedStart is not "1");
        Assert.Contains(All<ListBlock>(), list => list.Parent is ListItemBlock);
        Assert.Contains(All<TaskList>(), task => task.Checked);
        Assert.Contains(All<TaskList>(), task => !task.Checked);
        Assert.Contains(All<QuoteBlock>(), quote => quote is not AlertBlock);
        Assert.Equal(["CAUTION", "IMPORTANT", "NOTE", "TIP", "WARNING"], All<AlertBlock>().Select(alert => alert.Kind.ToString()).Distinct().Order());
        Assert.NotEmpty(All<Footnote>());
        Assert.NotEmpty(All<DefinitionList>());
        Assert.NotEmpty(All<ThematicBreakBlock>());
        Assert.Contains(All<LineBreakInline>(), line => line.IsHard);
        Assert.NotEmpty(All<CodeInline>());
        Assert.Contains(All<Table>(), table => table.ColumnDefinitions.Any(column => column.Alignment == TableColumnAlign.Right));
        foreach ((char mark, int run) in (ReadOnlySpan<(char, int)>)[('*', 1), ('*', 2), ('~', 2)])
            Assert.Contains(All<EmphasisInline>(), emphasis => emphasis.DelimiterChar == mark && emphasis.DelimiterCount == run);
        string[] languages = [.. All<FencedCodeBlock>().Select(code => code.Info ?? "").Distinct().Except(["text"])];
        Assert.True(languages.Length >= 6, string.Join(' ', languages));
        Assert.DoesNotContain("", languages);
    }

    [Fact]
    public void Every_link_between_them_leads_to_an_essay_and_a_heading_that_exist()
    {
        int between = 0;
        for (int i = 0; i < Documents.Length; i++)
        {
            foreach (LinkInline link in Documents[i].Descendants<LinkInline>())
            {
                string url = link.Url!;
                if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "https") continue;
                between++;
                string[] parts = url.Split('#');
                int target = Shelf.Posts.ToList().FindIndex(post => Path.GetFileName(post.Path) == parts[0]);
                Assert.True(target >= 0 && target != i, $"{Shelf.Posts[i].Path} links to {url}");
                if (parts.Length > 1)
                    Assert.Contains(Documents[target].Descendants<HeadingBlock>(), heading => heading.TryGetAttributes()?.Id == parts[1]);
            }
        }

        Assert.InRange(between, 5, 50);
        Assert.InRange(All<LinkInline>().Count() - between, 9, 100);
    }

    [Fact]
    public void Their_data_can_be_read()
    {
        foreach (FencedCodeBlock code in All<FencedCodeBlock>())
        {
            string text = code.Lines.ToString();
            Notices notices = new();
            switch (code.Info)
            {
                case "json" when text.Contains("\n{", StringComparison.Ordinal):
                    foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line).Dispose();
                    break;
                case "json":
                    JsonDocument.Parse(text).Dispose();
                    break;
                case "toml":
                    Assert.NotEmpty(TomlReader.Read(text, 1, notices).Entries);
                    break;
                case "yaml" when !text.StartsWith('-'):
                    Assert.NotEmpty(YamlDialect.ReadFields(text, 1, notices).Entries);
                    break;
            }

            Assert.Equal([], notices.ToImmutable().AsEnumerable());
        }
    }

    [Fact]
    public void The_two_spellings_of_one_name_have_the_lengths_that_the_log_says()
    {
        string[] lines = [.. All<FencedCodeBlock>().SelectMany(code => code.Lines.ToString().Split('\n')).Where(line => line.Contains("\"bytes\":", StringComparison.Ordinal) && line.StartsWith('{'))];
        Assert.Equal(2, lines.Length);
        foreach (string line in lines)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement name = json.RootElement.TryGetProperty("name", out JsonElement found) ? found : json.RootElement.GetProperty("want");
            Assert.Equal(json.RootElement.GetProperty("bytes").GetInt32(), Encoding.UTF8.GetByteCount(name.GetString()!));
        }
    }

    private static IEnumerable<T> All<T>() where T : class, IMarkdownObject => Documents.SelectMany(document => document.Descendants().OfType<T>());

    private static string Body(Post post)
    {
        PostText text = PostFolder.ReadText(post);
        return text.Source[text.BodyStart..];
    }
}
