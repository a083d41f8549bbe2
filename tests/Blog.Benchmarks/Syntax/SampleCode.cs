namespace Blog.Benchmarks.Syntax;

/// <summary>A page of code in a few languages of different kinds.</summary>
internal static class SampleCode
{
    public static string Of(string language) => language switch
    {
        "csharp" => """
            /// <summary>A post on the shelf.</summary>
            public sealed record Post(string Title, DateOnly Date, IReadOnlyList<string> Tags)
            {
                private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

                public string Card(int width)
                {
                    if (width < 20) throw new ArgumentOutOfRangeException(nameof(width));
                    // A deck may be missing.
                    return $"{Title,-20} {Date:yyyy-MM-dd}\n{string.Join(", ", Tags)}";
                }
            }

            """,
        "javascript" => """
            import { readFile } from "node:fs/promises";
            export async function load(path = "./posts", limit = 10) {
              const text = await readFile(`${path}/site.yml`, "utf8");
              // Only lines that hold something.
              return text.split(/\r?\n/g).filter((line) => line.trim().length > 0).slice(0, limit);
            }

            """,
        "json" => """
            { "title": "A post", "words": 1234, "draft": false, "tags": ["ai", "rag", "agents"], "deck": null },

            """,
        "html" => """
            <article class="post" id=first><h2>Title &amp; deck</h2><!-- note --><p>Some text with <a href="/x">a link</a>.</p>
            <script>const n = 1; document.title = "x" + n;</script></article>

            """,
        "bash" => """
            # Count the words of each post.
            for post in posts/*.md; do
              count=$(wc -w < "$post") && echo "${post##*/}: $count words" >> /tmp/report.txt
            done

            """,
        "markdown" => """
            ## A heading

            Some *emphasis*, some **weight**, `code` and [a link](https://example.org).

            ```js
            const x = 1;
            ```

            """,
        _ => "f(\"a ${ `b /* '",
    };
}
