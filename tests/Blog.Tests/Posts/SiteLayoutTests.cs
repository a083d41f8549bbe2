using Blog.Posts;

namespace Blog.Tests.Posts;

/// <summary>A reader points at the top of somebody's site and gets its posts: small sites in the layout of each generator.</summary>
public class SiteLayoutTests
{
    [Fact]
    public void Jekyll()
    {
        using BlogFolder folder = new();
        folder.Write("_config.yml", "title: Ada's blog\ndescription: On engines\nemail: ada@example.com\nplugins: [jekyll-feed]\n")
            .Write("about.md", "---\nlayout: page\ntitle: About\n---\nMe.")
            .Write("index.md", "---\nlayout: home\n---\n")
            .Write("_posts/2026-04-01-welcome-to-jekyll.markdown", """
                ---
                layout: post
                title:  "Welcome to Jekyll!"
                date:   2026-04-01 10:51:23 +0200
                categories: jekyll update
                tags: first post
                ---
                You’ll find this post in your `_posts` directory. Go ahead and edit it.

                {% highlight ruby %}
                puts 1
                {% endhighlight %}
                """)
            .Write("_posts/de/2026-03-01-hallo.md", "---\nlayout: post\n---\n# Hallo\n\nText.")
            .Write("_drafts/idea.md", "---\ntitle: An idea\n---\nText.");

        Library library = folder.Load();
        Assert.Equal(["Welcome to Jekyll!", "Hallo"], library.Posts.Select(post => post.Title));
        Assert.Equal(("Ada's blog", "On engines"), (library.Site.Title, library.Site.Description));
        Assert.Equal("mailto:ada@example.com", Assert.Single(library.Site.ContactLinks).Address);
        Post post = library.Posts[0];
        Assert.Equal(("welcome-to-jekyll", "jekyll", "You’ll find this post in your _posts directory. Go ahead and edit it."), (post.Slug, post.Category, post.Summary));
        Assert.Equal(["first", "post"], Read.Names(post));
        Assert.Equal(("de", null), (library.Posts[1].Language, library.Posts[1].Category));
        Assert.Equal(3, folder.Load(drafts: true).Posts.Length);
    }

    [Fact]
    public void Hugo()
    {
        using BlogFolder folder = new();
        folder.Write("hugo.toml", "baseURL = 'https://example.org/'\ntitle = 'My New Hugo Site'\n[params]\ndescription = 'On Hugo'\n")
            .Write("archetypes/default.md", "+++\ntitle = 'x'\n+++\n")
            .Write("themes/ananke/README.md", "# Theme").Write("themes/ananke/exampleSite/content/x.md", "# Theme's post")
            .Write("content/_index.md", "---\ntitle: Home\n---\n")
            .Write("content/posts/_index.md", "---\ntitle: Posts\n---\n")
            .Write("content/posts/my-bundle/index.md", """
                +++
                date = '2026-04-01T10:00:00+02:00'
                draft = false
                title = 'My first post'
                tags = ['red', 'green']
                categories = ['News']
                +++
                {{< figure src="x.jpg" >}}

                The first paragraph of a post that has a picture above it.
                """)
            .Write("content/posts/draft.md", "+++\ndate = '2026-04-02'\ndraft = true\ntitle = 'Draft'\n+++\n")
            .Write("content/posts/my-bundle/index.fr.md", "+++\ndate = '2026-04-01'\ntitle = 'Mon premier article'\n+++\nTexte.");

        Library library = folder.Load();
        Post post = Assert.Single(library.Posts);
        Assert.Equal(("My New Hugo Site", "On Hugo"), (library.Site.Title, library.Site.Description));
        Assert.Equal(("My first post", "my-bundle", "News"), (post.Title, post.Slug, post.Category));
        Assert.Equal("The first paragraph of a post that has a picture above it.", post.Summary);
        Assert.Equal(["red", "green"], Read.Names(post));
        Assert.Equal("my-bundle-fr", Assert.Single(library.Translations).Slug);
    }

    [Fact]
    public void Zola()
    {
        using BlogFolder folder = new();
        folder.Write("config.toml", "base_url = \"https://example.com\"\ntitle = \"Zola\"\ndefault_language = \"en\"\n")
            .Write("content/blog/_index.md", "+++\nsort_by = \"date\"\n+++\n")
            .Write("content/blog/2026-04-01-first.md", """
                +++
                title = "First"
                [taxonomies]
                tags = ["rust", "test"]
                [extra]
                author = "x"
                +++

                {{ youtube(id="x") }}

                What stands before the mark.

                <!-- more -->

                The rest.
                """);
        Post post = Assert.Single(folder.Load().Posts);
        Assert.Equal((new DateOnly(2026, 4, 1), "What stands before the mark.", "en"), (post.Date, post.Summary, post.Language));
        Assert.Equal(["rust", "test"], Read.Names(post));
    }

    [Fact]
    public void Hexo()
    {
        using BlogFolder folder = new();
        folder.Write("_config.yml", "title: Hexo\nsubtitle: ''\nlanguage: zh-CN\n").Write("scaffolds/post.md", "---\ntitle: {{ title }}\n---\n")
            .Write("source/about/index.md", "---\ntitle: About\n---\n")
            .Write("source/_posts/hello-world.md", "---\ntitle: Hello World\ndate: 2026-04-01 12:00:00\ntags:\n- 前端\n- JS\ncategories:\n- [技术, 笔记]\n---\n欢迎。\n<!-- more -->\n更多");
        Post post = Assert.Single(folder.Load().Posts);
        Assert.Equal(("Hello World", "技术, 笔记", "欢迎。", "zh-CN"), (post.Title, post.Category, post.Summary, post.Language));
        Assert.Equal(["前端", "JS"], Read.Names(post));
    }

    [Fact]
    public void Eleventy()
    {
        using BlogFolder folder = new();
        folder.Write("eleventy.config.js", "export default {};").Write("package.json", "{}").Write("node_modules/x/README.md", "# x").Write("README.md", "# Starter")
            .Write("content/blog/firstpost.md", "---\ntitle: This is my first post\ndescription: A post.\ndate: 2026-04-01\ntags: second tag\n---\nText.")
            .Write("content/blog/code.md", "---js\nconst title = 'x';\n---\n# From code\n\nText.")
            .Write("content/blog/data.md", "---json\n{ \"title\": \"From data\", \"date\": \"2026-03-01\" }\n---\nText.");
        Library library = folder.Load();
        Assert.Equal(["This is my first post", "From data", "From code"], library.Posts.Select(post => post.Title));
        Assert.Equal(["second tag"], Read.Names(library.Posts[0]));
    }

    [Fact]
    public void Astro()
    {
        using BlogFolder folder = new();
        folder.Write("astro.config.mjs", "export default {};").Write("src/pages/about.md", "---\ntitle: About\n---\n")
            .Write("src/content/blog/using-mdx.mdx", """
                ---
                title: 'Using MDX'
                description: 'Lorem ipsum dolor sit amet'
                pubDate: 'Jun 01 2026'
                updatedDate: 'Jun 02 2026'
                heroImage: '../../assets/blog-placeholder-5.jpg'
                ---
                import HeaderLink from '../../components/HeaderLink.astro';

                This theme comes with MDX.
                """)
            .Write("src/content/blog/first.md", "---\ntitle: First\npubDatetime: 2026-04-01T05:17:19Z\nmodDatetime: 2026-05-01T00:00:00Z\nfeatured: true\ntags:\n  - docs\n---\nText.");
        Library library = folder.Load();
        Assert.Equal(["Using MDX", "First"], library.Posts.Select(post => post.Title));
        Assert.Equal((new DateOnly(2026, 6, 1), "Lorem ipsum dolor sit amet"), (library.Posts[0].Date, library.Posts[0].Summary));
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 1)), (library.Posts[1].Date, library.Posts[1].Updated));
    }

    [Fact]
    public void Docusaurus()
    {
        using BlogFolder folder = new();
        folder.Write("docusaurus.config.ts", "export default {};").Write("docs/intro.md", "# Tutorial intro").Write("i18n/fr/blog/x.md", "# X")
            .Write("blog/authors.yml", "ada:\n  name: Ada\n")
            .Write("blog/2026-04-01-welcome/index.md", """
                ---
                slug: welcome
                title: Welcome
                authors: [ada, grace]
                tags: [facebook, {label: Hello, permalink: /hello}]
                ---

                import Figure from '@site/src/components/Figure';

                [Docusaurus blogging features](https://docusaurus.io/docs/blog) are powered by the [blog plugin](https://docusaurus.io/docs/api).

                <!-- truncate -->

                Simply add Markdown files.
                """);
        Post post = Assert.Single(folder.Load().Posts);
        Assert.Equal((new DateOnly(2026, 4, 1), "welcome", "Docusaurus blogging features are powered by the blog plugin."), (post.Date, post.Slug, post.Summary));
        Assert.Equal(["facebook", "Hello"], Read.Names(post));
        Assert.Equal(["ada", "grace"], post.Authors.AsEnumerable());
    }

    [Fact]
    public void Pelican()
    {
        using BlogFolder folder = new();
        folder.Write("pelicanconf.py", "SITENAME = 'x'").Write("output/x.md", "# Output").Write("content/keyboard-review.md",
            "Title: Keyboard review\nDate: 2026-04-01 10:20\nCategory: Review\nTags: keyboard; review\nAuthor: Ada\n\nFollowing is a review of my favorite mechanical keyboard.\n");
        Post post = Assert.Single(folder.Load().Posts);
        Assert.Equal(("Keyboard review", "Review", "Following is a review of my favorite mechanical keyboard."), (post.Title, post.Category, post.Summary));
        Assert.Equal(["keyboard", "review"], Read.Names(post));
    }

    [Fact]
    public void Gatsby()
    {
        using BlogFolder folder = new();
        folder.Write("gatsby-config.js", "module.exports = {}").Write("content/blog/hello-world/index.md",
            "---\ntitle: Hello World\ndate: \"2026-04-01T22:12:03.284Z\"\nspoiler: \"A first post\"\n---\n\nThis is my first post on my new fake blog! How exciting!\n");
        Post post = Assert.Single(folder.Load().Posts);
        Assert.Equal(("Hello World", "hello-world", "A first post", new DateOnly(2026, 4, 1)), (post.Title, post.Slug, post.Deck, post.Date));
    }

    [Fact]
    public void Next_js_with_mdx()
    {
        using BlogFolder folder = new();
        folder.Write("next.config.mjs", "export default {}").Write("README.md", "# Starter").Write("posts/2026-04-01-hello.mdx", """
            import { Chart } from '../components/chart'
            export const metadata = {
              title: 'In JavaScript',
              tags: ['x'],
            }

            # Hello from <Name />

            This is a paragraph that stands long enough behind the imports and exports.

            <Chart year={2026} color="#fcb32c" />
            """);
        Post post = Assert.Single(folder.Load().Posts);
        Assert.Equal("This is a paragraph that stands long enough behind the imports and exports.", post.Summary);
        Assert.StartsWith("Hello from", post.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handbook_in_many_languages()
    {
        using BlogFolder folder = new();
        foreach (string language in (string[])["", "ar/", "de/", "fa/", "ja/", "zh-hans/", "zh-hant/"])
        {
            string lang = language.Length == 0 ? "en" : language.TrimEnd('/');
            folder.Write($"_articles/{language}metrics.md", $"---\nlang: {lang}\ntitle: Metrics in {lang}\norder: 2\n---\nText.")
                .Write($"_articles/{language}legal.md", $"---\nlang: {lang}\ntitle: Legal in {lang}\norder: 1\n---\nText.");
        }

        Library library = folder.Load();
        Assert.Equal(["Legal in en", "Metrics in en"], library.Posts.Select(post => post.Title));
        Assert.Equal(12, library.Translations.Length);
        Assert.Empty(library.Posts.Concat(library.Translations).SelectMany(post => post.Notices));
        Assert.Equal(
            ["Legal in zh-hant", "Metrics in zh-hant"],
            PostFolder.Load(folder.Path, new PostFolderOptions { Languages = ["zh-Hant"] }).Posts.Select(post => post.Title));
    }
}
