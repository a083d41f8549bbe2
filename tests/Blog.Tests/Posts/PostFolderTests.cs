using Blog.Posts;

namespace Blog.Tests.Posts;

public class PostFolderTests
{
    [Fact]
    public void The_newest_post_stands_first_and_posts_of_one_day_by_order_then_title()
    {
        using BlogFolder folder = new();
        folder.WritePost("old.md", "Old", "2026-03-01")
            .WritePost("b.md", "beta")
            .WritePost("a.md", "Alpha")
            .Write("second.md", "---\ntitle: Second\ndate: 2026-04-01\norder: 2\n---\nText.")
            .Write("first.md", "---\ntitle: First\ndate: 2026-04-01\norder: 1\n---\nText.")
            .WritePost("new.md", "New", "2026-05-01");
        Assert.Equal(["New", "First", "Second", "Alpha", "beta", "Old"], folder.Titles());
    }

    [Fact]
    public void Markdown_is_a_post_and_the_papers_of_a_project_are_not()
    {
        using BlogFolder folder = new();
        foreach (string name in (string[])["a.md", "b.markdown", "c.mdx", "D.MD", "deep/er/e.md", "bundle/index.md", "deep/LICENSE.md"]) folder.WritePost(name, name);
        foreach (string name in (string[])
        [
            "README.md", "readme.md", "deep/README.md", "README.de.md", "_index.md", "posts/_index.en.md", "CONTRIBUTING.md", "LICENSE.md", "CHANGELOG.md",
            "archetypes/default.md", "scaffolds/post.md", "node_modules/pkg/x.md", ".git/x.md", ".hidden.md", ".obsidian/x.md", "_includes/x.md",
            "a.txt", "b.md.bak", "c.html", "d.md~", "md",
        ])
        {
            folder.WritePost(name, "NOT " + name);
        }

        Assert.Equal(["a.md", "b.markdown", "bundle/index.md", "c.mdx", "D.MD", "deep/er/e.md", "deep/LICENSE.md"], folder.Titles());
    }

    [Fact]
    public void Drafts_and_the_future_are_hidden_until_asked_for()
    {
        using BlogFolder folder = new();
        folder.WritePost("today.md", "Today", "2026-06-01")
            .WritePost("tomorrow.md", "Tomorrow", "2026-06-02")
            .WritePost("_drafts/idea.md", "Idea", "2026-01-01")
            .Write("draft.md", "---\ntitle: Draft\ndate: 2026-01-02\ndraft: true\n---\nText.");

        Assert.Equal(["Today"], folder.Titles());
        Assert.Equal(["Tomorrow", "Today", "Draft", "Idea"], folder.Load(drafts: true).Posts.Select(post => post.Title));
    }

    [Fact]
    public void A_folder_of_drafts_alone_says_how_to_see_them()
    {
        using BlogFolder folder = new();
        folder.WritePost("a.md", date: "2030-01-01").WritePost("_drafts/b.md");
        string message = Assert.Throws<PostFolderException>(() => folder.Load()).Message;
        Assert.Equal($"All 2 posts in {folder.Path} are drafts or dated in the future. Show them with --drafts.", message);
    }

    [Fact]
    public void A_folder_that_is_none_says_what_to_do()
    {
        using BlogFolder folder = new();
        folder.Write("file.md", "x");
        Assert.Equal(
            $"There is no folder {folder.PathOf("nowhere")}. Give the folder that holds the posts.",
            Assert.Throws<PostFolderException>(() => PostFolder.Load(folder.PathOf("nowhere"))).Message);
        Assert.Equal(
            $"{folder.PathOf("file.md")} is a file, not a folder of posts. Give the folder, or open the file itself.",
            Assert.Throws<PostFolderException>(() => PostFolder.Load(folder.PathOf("file.md"))).Message);
        Assert.Throws<PostFolderException>(() => PostFolder.Load(""));
    }

    [Fact]
    public void An_empty_folder_says_what_it_lacks()
    {
        using BlogFolder folder = new();
        folder.Write("picture.png", "x").Write("README.md", "x");
        Assert.Equal(
            $"There are no posts in {folder.Path}: no file there ends in .md, .markdown or .mdx. Give the folder that holds them.",
            Assert.Throws<PostFolderException>(() => folder.Load()).Message);
    }

    [Fact]
    public void Posts_of_one_name_are_told_apart_by_their_day_else_by_a_number_with_a_notice()
    {
        using BlogFolder folder = new();
        folder.WritePost("2024-01-01-weekly.md", "First week", "2024-01-01")
            .WritePost("2024-01-08-weekly.md", "Second week", "2024-01-08")
            .WritePost("a/same.md", "Same A")
            .WritePost("b/Same.md", "Same B");

        Library library = folder.Load();
        Assert.Equal(["same", "Same-2", "weekly-2024-01-08", "weekly"], library.Posts.Select(post => post.Slug));
        Assert.Equal(
            [$"0:0 {folder.PathOf("a/same.md")} is called “same” too, so this is “Same-2”. Add a slug of its own."],
            library.Posts.SelectMany(Read.Told));
    }

    [Fact]
    public void Of_several_translations_one_stands_on_the_shelf()
    {
        using BlogFolder folder = new();
        folder.WritePost("metrics.md", "Metrics").WritePost("de/metrics.md", "Metriken").WritePost("fr/metrics.md", "Mesures")
            .WritePost("welcome.en.md", "Welcome").WritePost("welcome.de.md", "Willkommen")
            .WritePost("de/nur.md", "Nur auf Deutsch");

        Library library = folder.Load();
        Assert.Equal(["Metrics", "Nur auf Deutsch", "Welcome"], library.Posts.Select(post => post.Title));
        Assert.Equal(["Mesures", "Metriken", "Willkommen"], library.Translations.Select(post => post.Title));
        Assert.Equal(["metrics", "nur", "welcome"], library.Posts.Select(post => post.Slug));
        Assert.Equal(["metrics-fr", "metrics-de", "welcome-de"], library.Translations.Select(post => post.Slug));
        Assert.Empty(library.Posts.Concat(library.Translations).SelectMany(post => post.Notices));

        Library german = PostFolder.Load(folder.Path, new PostFolderOptions { Languages = ["de_CH.UTF-8", "en"] });
        Assert.Equal(["Metriken", "Nur auf Deutsch", "Willkommen"], german.Posts.Select(post => post.Title));
        Assert.Equal(6, PostFolder.Load(folder.Path, new PostFolderOptions { AllLanguages = true }).Posts.Length);
    }

    [Fact]
    public void Posts_that_are_no_translations_all_stand_there()
    {
        using BlogFolder folder = new();
        folder.WritePost("a/index.md", "A").WritePost("b/index.md", "B").WritePost("c.md", "C").WritePost("c.mdx", "C too").WritePost("d.de.md", "D");
        Assert.Equal(["A", "B", "C", "C too", "D"], folder.Titles());
    }

    [Fact]
    public void A_single_file_is_a_library_of_one()
    {
        using BlogFolder folder = new();
        folder.Write("notes.txt", "# My notes\n\nText.");
        Library library = PostFolder.LoadFile(folder.PathOf("notes.txt"));
        Assert.Equal(("My notes", "My notes"), (library.Site.Title, Assert.Single(library.Posts).Title));
        Assert.Empty(library.Posts[0].Notices);
        Assert.Equal("# My notes\n\nText.", PostFolder.ReadText(library.Posts[0]).Source);
    }

    [Fact]
    public void A_single_file_that_is_none_or_empty_says_so()
    {
        using BlogFolder folder = new();
        folder.Write("empty.md", "");
        Assert.Contains("There is no file", Assert.Throws<PostFolderException>(() => PostFolder.LoadFile(folder.PathOf("no.md"))).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<PostFolderException>(() => PostFolder.LoadFile(folder.PathOf("empty.md"))).Message, StringComparison.Ordinal);
        Assert.Throws<PostFolderException>(() => PostFolder.LoadFile(folder.Path));
        Assert.Throws<PostFolderException>(() => PostFolder.LoadFile(""));
    }

    [Fact]
    public void A_text_from_a_pipe_is_a_library_of_one_that_keeps_its_text()
    {
        Library library = PostFolder.FromText("stdin", "---\ntitle: Piped\r---\rThe text.\r");
        PostText text = PostFolder.ReadText(Assert.Single(library.Posts));
        Assert.Equal("Piped", library.Posts[0].Title);
        Assert.Equal("The text.\n", text.Source[text.BodyStart..]);
    }

    [Fact]
    public void A_file_that_went_away_is_told_when_it_is_opened()
    {
        using BlogFolder folder = new();
        Post post = folder.WritePost("a.md").Load().Posts[0];
        File.Delete(post.Path);
        Assert.Contains(post.Path, Assert.Throws<PostFolderException>(() => PostFolder.ReadText(post)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_folder_comes_in_batches_newest_first_and_ends_as_the_whole()
    {
        using BlogFolder folder = new();
        for (int i = 0; i < 700; i++)
        {
            DateOnly day = new DateOnly(2024, 1, 1).AddDays(i);
            folder.WritePost($"{day:yyyy-MM-dd}-post.md", $"Post {i}", $"{day:yyyy-MM-dd}");
        }

        List<Library> batches = [.. PostFolder.LoadInBatches(folder.Path, new PostFolderOptions { Today = new DateOnly(2026, 6, 1) })];
        Assert.Equal([64, 576, 700], batches.Select(batch => batch.Posts.Length));
        Assert.Equal([636, 124, 0], batches.Select(batch => batch.Waiting));
        Assert.Equal("Post 699", batches[0].Posts[0].Title);
        Assert.Equal("Post 636", batches[0].Posts[^1].Title);

        Library whole = folder.Load();
        Assert.Equal(whole.Posts.Select(post => (post.Path, post.Slug, post.ContentHash)), batches[^1].Posts.Select(post => (post.Path, post.Slug, post.ContentHash)));
    }

    [Fact]
    public void A_small_folder_is_one_batch()
    {
        using BlogFolder folder = new();
        folder.WritePost("a.md").WritePost("b.md");
        Assert.Equal([2], PostFolder.LoadInBatches(folder.Path).Select(batch => batch.Posts.Length));
    }

    [Fact]
    public void A_batch_of_drafts_shows_nothing_yet()
    {
        using BlogFolder folder = new();
        for (int i = 0; i < 64; i++) folder.WritePost($"2030-01-01-{i:00}.md", "Later", "2030-01-01");
        folder.WritePost("2020-01-01-now.md", "Now", "2020-01-01");
        Library library = Assert.Single(PostFolder.LoadInBatches(folder.Path, new PostFolderOptions { Today = new DateOnly(2026, 6, 1) }));
        Assert.Equal("Now", Assert.Single(library.Posts).Title);
    }

    [Fact]
    public void A_changed_text_has_another_hash_and_the_same_text_the_same()
    {
        ulong hash = Read.Post("# Title\n\nText.").ContentHash;
        Assert.Equal(hash, Read.Post("# Title\n\nText.", "elsewhere.md").ContentHash);
        Assert.Equal(17834183484332114227UL, hash); // kept in readers' state files, so it must never change
        HashSet<ulong> seen = [];
        for (int i = 0; i < 20_000; i++) Assert.True(seen.Add(Read.Post($"# Title\n\nText {i}.").ContentHash));
        Assert.True(seen.Add(Read.Post("").ContentHash));
        Assert.True(seen.Add(Read.Post("\0").ContentHash));
        Assert.True(seen.Add(Read.Post("\0\0").ContentHash));
    }
}
