using System.Diagnostics;
using System.Text;
using Blog.Posts;
using Blog.Tests.Support;

namespace Blog.Tests.Posts;

/// <summary>A writer's mistakes cost a notice on that post, with its line and column, and nothing else.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("title: Foo: bar\ndate: 2026-04-01", "Foo: bar", "2:11")]
    [InlineData("title: \"Never closed\ndate: 2026-04-01", "Never closed", "2:8")]
    [InlineData("title: 'It's wrong'\ndate: 2026-04-01", "It's wrong", "2:")]
    [InlineData("title: @home\ndate: 2026-04-01", "@home", "2:8")]
    [InlineData("title: `code`\ndate: 2026-04-01", "code", "2:8")]
    [InlineData("title: A\ntags: [a, b\ndate: 2026-04-01", "A", "3:7")]
    [InlineData("title: A\n\tdate: 2026-04-01\ndate: 2026-04-01", "A\tdate: 2026-04-01", "")]
    [InlineData("title:A\ndate: 2026-04-01", "A", "2:")]
    [InlineData("title: A\ntitle: B\ndate: 2026-04-01", "A", "3:1")]
    [InlineData("title: *alias\ndate: 2026-04-01", "my-file", "")]
    [InlineData("title: \"\\UFFFFFFFF\"\ndate: 2026-04-01", null, "2:")]
    public void A_mistake_in_yaml_costs_its_own_line_and_is_placed(string yaml, string? title, string place)
    {
        Post post = Read.Yaml(yaml);
        if (title is not null) Assert.Equal(PlainText.SingleLine(title), post.Title);
        Assert.Equal(new DateOnly(2026, 4, 1), post.Date);
        Assert.Contains(Read.Told(post), told => told.StartsWith(place, StringComparison.Ordinal));
        Assert.Equal("The text.", post.Summary);
    }

    [Theory]
    [InlineData("title = \"A\"\ndate = soon\ntags = [\"a\"]", "A", "3:8 This is no TOML value. Put a text in quotes.")]
    [InlineData("title = \"A\ntags = [\"a\"]", null, "2:11 A text is not closed here. Close it with \".")]
    [InlineData("title = \"A\"\nnonsense\ntags = [\"a\"]", "A", "3:9 An equals sign is missing after the key.")]
    [InlineData("title = \"A\"\ntitle = \"B\"\ntags = [\"a\"]", "A", "3:12 “title” is here for the second time; the first counts.")]
    [InlineData("title = \"A\" B\ntags = [\"a\"]", "A", "2:13 There is more in this line than one value. Put a text in quotes.")]
    public void A_mistake_in_toml_costs_its_own_line_and_is_placed(string toml, string? title, string notice)
    {
        Post post = Read.Post($"+++\n{toml}\n+++\nText.", "2026-04-01-x.md");
        Assert.Equal(title ?? "x", post.Title);
        Assert.Equal(["a"], Read.Names(post));
        Assert.Contains(notice, Read.Told(post));
    }

    [Fact]
    public void A_mistake_in_json_is_placed_and_what_stands_before_it_is_read()
    {
        Post post = Read.Post("{\n  \"title\": \"A\",\n  \"date\" \"2026-04-01\"\n}\n\nText.", "2026-04-01-x.md");
        Assert.Equal(("A", "Text."), (post.Title, post.Summary));
        Assert.Equal(["3:10 The front matter is not valid JSON here. What stands before it was read. Look for a missing comma or quote."], Read.Told(post));
    }

    [Theory]
    [InlineData("---\ntitle: A\ndate: 2026-04-01\n\nText.", "---")]
    [InlineData("+++\ntitle = \"A\"\ndate = 2026-04-01\n\nText.", "+++")]
    public void Front_matter_that_is_not_closed_ends_at_the_first_blank_line(string markdown, string fence)
    {
        Post post = Read.Post(markdown);
        Assert.Equal(("A", "Text."), (post.Title, post.Summary));
        Assert.Equal([$"1:0 The front matter is not closed. Add a line of {fence} where it ends."], Read.Told(post));
    }

    [Fact]
    public void A_line_across_the_page_does_not_close_front_matter_that_was_left_open()
    {
        Post post = Read.Post("---\ntitle: A\ndate: 2026-04-01\n\nText before the line. It's prose.\n\n---\n\nText behind it.");
        Assert.Equal("A", post.Title);
        Assert.StartsWith("Text before the line.", post.Summary, StringComparison.Ordinal);
        Assert.StartsWith("1:0 The front matter is not closed.", Assert.Single(Read.Told(post)), StringComparison.Ordinal);
    }

    [Fact]
    public void More_front_matter_than_64_KB_is_read_at_its_beginning()
    {
        string filler = string.Concat(Enumerable.Range(0, 3000).Select(i => $"key{i}: a value of some length\n"));
        Post post = Read.Post($"---\ntitle: A\ndate: 2026-04-01\n{filler}deck: too late\n---\n\nText.");
        Assert.Equal(("A", null, "Text."), (post.Title, post.Deck, post.Summary));
        Assert.Contains("2:0 The front matter is longer than 64 KB; only its beginning is read. Move what belongs to the text below it.", Read.Told(post));
    }

    [Theory]
    [InlineData("---\ntitle: A\nx: ", "\n---\nText.")]
    [InlineData("+++\ntitle = \"A\"\nx = ", "\n+++\nText.")]
    [InlineData("{\"title\": \"A\", \"x\": ", "}\n\nText.")]
    [InlineData("", "\n\nText.")]
    [InlineData("# A\n\n", "\n\nText.")]
    public void Twenty_thousand_brackets_are_survived(string before, string after)
    {
        foreach (string bracket in (string[])["[", "{", "(", "{a: ", "- ", "<", "![", "*", "`", "> "])
        {
            Post post = Read.Post(before + string.Concat(Enumerable.Repeat(bracket, 20_000)) + after, "2026-04-01-a.md");
            Assert.NotEmpty(post.Title);
        }
    }

    [Fact]
    public void Yaml_aliases_neither_multiply_nor_go_in_circles()
    {
        Post post = Read.Yaml("""
            title: A
            date: 2026-04-01
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*d, *c]
            tags: *d
            <<: *a
            """);
        Assert.Equal("A", post.Title);
        Assert.Empty(post.Tags);
        Assert.Contains("5:8 A reference (*name) is not followed. Write the value out, or in quotes where the star is meant.", Read.Told(post));
        Assert.InRange(post.Notices.Length, 1, 20);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_read_as_what_it_is_most_likely()
    {
        using BlogFolder folder = new();
        folder.Write("a.md", Encoding.Latin1.GetBytes("---\ntitle: Café déjà vu\ndate: 2026-04-01\n---\nText."))
            .Write("b.md", [.. "---\ntitle: "u8, 0x93, .. "x"u8, 0x94, .. "\ndate: 2026-04-02\n---\nText."u8])
            .Write("c.md", [.. "---\ntitle: Größe "u8, 0xFF, .. "\ndate: 2026-04-03\n---\nText."u8])
            .Write("d.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\ntitle: Ünï\ndate: 2026-04-04\n---\nText.")])
            .Write("e.md", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("---\ntitle: Ünï\ndate: 2026-04-05\n---\nText.")])
            .Write("f.md", [.. Encoding.UTF8.Preamble, .. "---\ntitle: BOM\ndate: 2026-04-06\n---\nText."u8]);

        Library library = folder.Load();
        Assert.Equal(["BOM", "Ünï", "Ünï", "Größe \uFFFD", "“x”", "Café déjà vu"], library.Posts.Select(post => post.Title));
        Assert.Equal(
        [
            "2:14 Byte 20 is not UTF-8; it is shown as \uFFFD. Save the file as UTF-8.",
            "2:8 Byte 12 is not UTF-8; the file was read as Windows-1252. Save the file as UTF-8.",
            "2:11 Byte 15 is not UTF-8; the file was read as Windows-1252. Save the file as UTF-8.",
        ],
            library.Posts.SelectMany(Read.Told));
    }

    [Fact]
    public void Bytes_that_are_no_text_and_NULs_are_told_and_hide_no_other_post()
    {
        byte[] noise = new byte[5000];
        new Random(1).NextBytes(noise);
        using BlogFolder folder = new();
        folder.WritePost("good.md", "Good").Write("noise.md", noise).Write("nul.md", "---\ntitle: Nul\ndate: 2026-03-01\n---\nA \0 in it.");

        Library library = folder.Load();
        Assert.Equal(3, library.Posts.Length);
        Assert.Equal(["5:3 There are NUL characters in the file; perhaps it is not a text at all."], Read.Told(library.Posts.Single(post => post.Title == "Nul")));
        Assert.NotEmpty(library.Posts.Single(post => post.Slug == "noise").Notices);
        Assert.Empty(library.Posts.Single(post => post.Title == "Good").Notices);
    }

    [Fact]
    public void A_line_of_5_MB_and_a_file_of_10_MB_are_read_at_their_beginning()
    {
        using BlogFolder folder = new();
        folder.Write("line.md", "---\ntitle: Line\ndate: 2026-04-02\n---\n" + new string('x', 5_000_000))
            .Write("big.md", "---\ntitle: Big\ndate: 2026-04-01\n---\n" + string.Concat(Enumerable.Repeat("word word word word word word word word word\n", 230_000)));

        Library library = folder.Load();
        Assert.Equal(["Line", "Big"], library.Posts.Select(post => post.Title));
        Assert.All(library.Posts, post => Assert.Equal(
            ["0:0 The file is larger than 2 MiB; title, summary and length are taken from its beginning."], Read.Told(post)));
        Assert.InRange(library.Posts[1].Words, 2_000_000, 2_140_000);
        Assert.Equal(5_000_037, PostFolder.ReadText(library.Posts[0]).Source.Length);
    }

    [Fact]
    public void An_empty_file_is_told()
    {
        using BlogFolder folder = new();
        Library library = folder.WritePost("good.md", "Good").Write("empty.md", "").Load();
        Assert.Equal(["Good", "empty"], library.Posts.Select(post => post.Title));
        Assert.Contains("0:0 The file is empty, or is a pipe or a device, which is not opened.", Read.Told(library.Posts[1]));
    }

    [NeedsFileFact("/bin/sh")]
    public void Files_that_are_none_hide_no_other_post()
    {
        using BlogFolder folder = new();
        folder.WritePost("good.md", "Good").WritePost("sub/inside.md", "Inside");
        Shell(folder.Path, """
            mkfifo pipe.md
            ln -s b.md a.md; ln -s a.md b.md
            ln -s . again; ln -s ../sub sub/round
            ln -s nowhere.md broken.md
            ln -s /etc/passwd outside.md
            ln -s sub/inside.md good-link.md
            printf '# Bytes\n' > "$(printf 'n\377me.md')"
            printf '# Escape\n' > "$(printf 'esc\033[31mape.md')"
            printf '# Bidi\n' > "$(printf 'bi\342\200\256di.md')"
            mkdir directory.md
            """);

        Library library = folder.Load();
        Shell(folder.Path, "rm n*me.md"); // which .NET cannot name
        Assert.Equal(6, library.Posts.Length - 1);
        Assert.Contains(library.Posts, post => post.Title == "Good" && post.Notices.IsEmpty);
        Assert.Contains(library.Posts, post => post.Title == "Escape" && post.Slug == "esc-31mape");
        Assert.Contains(library.Posts, post => post.Title == "Bidi" && post.Slug == "bi-di");
        Assert.Contains(library.Posts, post => post.Slug == "pipe" && post.Notices[0].Message.Contains("is a pipe or a device", StringComparison.Ordinal));
        Assert.Contains(library.Posts, post => post.Notices.Any(notice => notice.Message.Contains("its name is not UTF-8", StringComparison.Ordinal)));
        Assert.Equal(2, library.Posts.Count(post => post.Title == "Inside"));
        Assert.DoesNotContain(library.Posts, post => post.Path.EndsWith("outside.md", StringComparison.Ordinal));
        string told = string.Join('\n', library.Notices.Select(notice => notice.Message).Order(StringComparer.Ordinal));
        Assert.Equal("""
            a.md is a link that leads nowhere.
            again is a link to a folder and is not followed.
            b.md is a link that leads nowhere.
            broken.md is a link that leads nowhere.
            outside.md is a link out of this folder and is not followed.
            sub/round is a link to a folder and is not followed.
            """, told);

        Assert.Throws<PostFolderException>(() => PostFolder.LoadFile(folder.PathOf("a.md")));
        Assert.Throws<PostFolderException>(() => PostFolder.LoadFile(folder.PathOf("pipe.md")));
        Assert.Equal("Inside", PostFolder.LoadFile(folder.PathOf("good-link.md")).Posts[0].Title);
    }

    [NeedsFileFact("/bin/sh")]
    public void A_dated_name_leads_nowhere_else_than_any_other()
    {
        if (OperatingSystem.IsWindows()) return;
        using BlogFolder folder = new();
        folder.WritePost("sub/2026-03-01-inside.md", "Inside", "2026-03-01");
        Shell(folder.Path, """
            mkfifo 2026-03-02-pipe.md
            ln -s /etc/passwd 2026-03-03-outside.md
            ln -s nowhere.md 2026-03-04-broken.md
            ln -s sub/2026-03-01-inside.md 2026-03-05-good.md
            mkdir 2026-03-06-directory.md
            """);

        Library library = folder.Load();
        Assert.Equal(["pipe", "Inside", "Inside"], library.Posts.Select(post => post.Title));
        Assert.Contains("is a pipe or a device", library.Posts[0].Notices[0].Message, StringComparison.Ordinal);
        Assert.Equal(
            ["2026-03-03-outside.md is a link out of this folder and is not followed.", "2026-03-04-broken.md is a link that leads nowhere."],
            library.Notices.Select(notice => notice.Message));
    }

    [NeedsFileFact("/bin/sh")]
    public void A_folder_of_links_that_are_not_followed_has_no_posts_and_says_why()
    {
        if (OperatingSystem.IsWindows()) return;
        using BlogFolder folder = new();
        folder.WritePost("x/y.md", "Y");
        Shell(folder.Path, "rm x/y.md; ln -s nowhere.md 2026-03-04-broken.md");
        PostFolderException none = Assert.Throws<PostFolderException>(() => folder.Load());
        Assert.Contains("2026-03-04-broken.md is a link that leads nowhere.", none.Message, StringComparison.Ordinal);
        Assert.Throws<PostFolderException>(() => PostFolder.LoadInBatches(folder.Path).ToArray());
    }

    [NeedsFileFact("/bin/sh")]
    public void A_file_that_may_not_be_read_is_told_and_hides_no_other_post()
    {
        if (OperatingSystem.IsWindows()) return;
        using BlogFolder folder = new();
        folder.WritePost("good.md", "Good").WritePost("2026-03-01-secret.md", "Secret", "2026-03-01").WritePost("closed/x.md", "X", "2026-02-01");
        File.SetUnixFileMode(folder.PathOf("2026-03-01-secret.md"), UnixFileMode.None);
        File.SetUnixFileMode(folder.PathOf("closed"), UnixFileMode.None);
        try
        {
            Library library = folder.Load();
            Assert.Equal("Good", library.Posts[0].Title);
            // Root may read everything; whoever runs this as somebody else sees the notices.
            bool mayRead = Environment.UserName == "root";
            Assert.Equal(mayRead ? "Secret" : "secret", library.Posts[1].Title);
            Assert.Equal(mayRead ? [] : ["0:0 The file could not be read: permission denied."], Read.Told(library.Posts[1]));
            Assert.Equal(mayRead ? [] : ["The folder closed could not be read: permission denied."], library.Notices.Select(notice => notice.Message));
        }
        finally
        {
            File.SetUnixFileMode(folder.PathOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_front_matter_full_of_mistakes_is_told_up_to_a_number()
    {
        Post post = Read.Yaml("title: A\n" + string.Concat(Enumerable.Repeat("x: 'a'b\n", 500)));
        Assert.Equal("A", post.Title);
        Assert.InRange(post.Notices.Length, 1, 20);
    }

    private static void Shell(string folder, string script)
    {
        ProcessStartInfo start = new("/bin/sh", ["-ec", script]) { WorkingDirectory = folder };
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
