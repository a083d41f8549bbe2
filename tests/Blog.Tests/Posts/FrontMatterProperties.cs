using System.Text;
using Blog.Posts;
using Blog.Posts.FrontMatter;

namespace Blog.Tests.Posts;

/// <summary>Whatever the bytes, there is a post with a title, a slug and notices that can be placed.</summary>
public class FrontMatterProperties
{
    private static readonly string[] Pieces =
    [
        "---\n", "+++\n", "...\n", "---js\n", "---toml\n", "---json\n", "{\n", "}\n", "title", "date", "tags", "slug", "draft", ": ", ":", " = ", "=", "\n", "\r\n", "\r", "  ",
        "\t", "- ", "[", "]", "{", "}", ", ", "\"", "'", "\"\"\"", "\\", "\\u00", "\\U0010FFFF", "&a ", "*a", "<<", "!!binary ", "|\n", ">-\n", "# ", "? ", "@def ", "%YAML 9.9\n",
        "2026-04-01", "2026-02-31", "T10:00:00Z", "0x7F", "1e400", "null", "~", "true", "A title", "é", "日本語", "😀", "\0", "\e[0m", "\u2028", "\u0085", "\uFEFF", "\u202E",
        "<!--", "-->", "<!--more-->", "`", "```\n", "~~~\n", "*", "__", "[a](b)", "[^1]", "{{ x }}", "{% y %}", "{: .z}", "<a href=\"", "<script>", "http://x", "===\n", "|",
    ];

    [Fact]
    public void No_bytes_stop_a_post_from_being_shown()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        char[] buffer = [];
        for (int round = 0; round < 6000; round++)
        {
            byte[] bytes = round % 3 == 0 ? Noise(random) : Encoding.UTF8.GetBytes(Soup(random));
            Check(bytes, ref buffer, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void No_damage_to_a_real_post_stops_it_from_being_shown()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        char[] buffer = [];
        byte[][] originals =
        [
            .. Directory.EnumerateFiles(Essays.Folder, "*.md").Select(File.ReadAllBytes),
            "+++\ntitle = \"A\"\ndate = 2026-04-01\n[taxonomies]\ntags = [\"a\", \"b\"]\n+++\nText.\n"u8.ToArray(),
            "{\n \"title\": \"A\",\n \"date\": \"2026-04-01\",\n \"tags\": [\"a\"]\n}\n\nText.\n"u8.ToArray(),
            "Title: A\nDate: 2026-04-01\nTags: a, b\n\nText.\n"u8.ToArray(),
            "---\ntitle: >-\n  A\n  b\ntags:\n- a\n- {b: c}\nauthor: &x {name: y}\n---\nText.\n"u8.ToArray(),
        ];
        for (int round = 0; round < 1500; round++)
        {
            byte[] original = originals[random.Next(originals.Length)];
            Check(Damage(original, random), ref buffer, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void The_short_way_through_yaml_gives_what_the_parser_gives()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        int taken = 0;
        for (int round = 0; round < 30_000; round++)
        {
            string yaml = Fields(random);
            if (PlainYaml.Read(yaml, 2) is not { } fast) continue;
            taken++;
            Notices notices = new();
            FrontMap? parsed = YamlReader.Parse(yaml, 2, notices, out _);
            Assert.True(parsed is not null && Print(parsed) == Print(fast),
                $"seed {seed}, round {round}\n{yaml}\nshort way: {Print(fast)}\nparser:    {(parsed is null ? "nothing" : Print(parsed))}");
            Assert.Equal(0, notices.Count);
        }

        Assert.InRange(taken, 1000, 30_000);
    }

    private static void Check(byte[] bytes, ref char[] buffer, string where)
    {
        try
        {
            Notices notices = new();
            int length = TextDecoder.Decode(bytes, ref buffer, isWhole: true, notices);
            string text = new(buffer, 0, length);
            Post post = PostReader.Read(new PostSource("a.md", "a.md", Read.FileDay), text, notices);
            int lines = text.Count(c => c == '\n') + 1;
            Assert.NotEmpty(post.Title);
            Assert.NotEmpty(post.Slug);
            Assert.All(post.Tags, tag => Assert.NotEmpty(tag.Slug));
            Assert.All(post.Notices, notice => Assert.True(notice.Line >= 0 && notice.Line <= lines + 1 && notice.Column >= 0, notice.ToString()));
            Assert.DoesNotContain(post.Title + post.Deck + post.Summary + post.Slug, char.IsControl);
            Assert.InRange(FrontMatterReader.Read(text, new Notices()).BodyStart, 0, text.Length);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{where}: {exception}\n{Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 3000)))}");
        }
    }

    private static byte[] Noise(Random random)
    {
        byte[] bytes = new byte[random.Next(400)];
        random.NextBytes(bytes);
        byte[][] heads = ["---\n"u8.ToArray(), "+++\n"u8.ToArray(), "{\""u8.ToArray(), [0xFF, 0xFE], [0xFE, 0xFF], []];
        return [.. heads[random.Next(heads.Length)], .. bytes];
    }

    private static string Soup(Random random)
    {
        StringBuilder text = new(random.Next(4) switch { 0 => "+++\n", 1 => "{\"", 2 => "---\n", _ => "" });
        for (int count = random.Next(60); count > 0; count--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static byte[] Damage(byte[] original, Random random)
    {
        List<byte> bytes = [.. original];
        for (int cuts = random.Next(1, 6); cuts > 0 && bytes.Count > 0; cuts--)
        {
            // Most damage goes where the front matter is.
            int at = random.Next(random.Next(3) == 0 ? bytes.Count : Math.Min(bytes.Count, 600));
            int length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes.RemoveRange(at, length); break;
                case 1: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                default: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Lines that are mostly plain, with something odd in every few.</summary>
    private static string Fields(Random random)
    {
        string[] keys = ["title", "date", "tags", "a-b", "a_b", "Deck", "x1"];
        string[] values =
        [
            "A title", "2026-04-01", "[a, b]", "[ a , b c ]", "[]", "[ ]", "\"quoted: text\"", "'single'", "\"\"", "null", "true", "it's", "a:b", "a#b", "x, y", "é – “ü”", "日本語",
            "1", "[1, 2]", "['a', \"b\"]", "\n  - a\n  - b c", "\n- a\n- \"b\"", "\n  - a\n\n  - b", "", "a  b", "100%", "a [b] c", "a {b}", "C++", "C#", "a & b", "T10:00", "x'y\"z", "…",
            "a: b", "a #b", "a:", "[a: b]", "[a, [b]]", "[a,]", "[,a]", "[a", "\"a", "'a'b", "\"a\\n\"", "- a", "? a", "* a", "&a b", "*a", "!a", "|", ">", "%a", "@a", "`a`", "~", "...", "---", "\n  - a\n - b",
            "\n  - a: b", "\n  -a", "\n  -", "\n  text", "\ttab", "a\tb", "\u00A0x", "😀", "\"a\" b", "'a', b", "[a]b", "[ 'a, b' ]", "a\n  b",
        ];
        StringBuilder yaml = new();
        for (int count = random.Next(1, 6); count > 0; count--)
        {
            if (random.Next(8) == 0) yaml.Append("# a comment\n");
            if (random.Next(8) == 0) yaml.Append('\n');
            // The first thirty-four are what people write.
            string value = values[random.Next(random.Next(3) == 0 ? values.Length : 34)];
            string key = keys[random.Next(keys.Length)];
            yaml.Append(key).Append(value.StartsWith('\n') || value.Length == 0 ? ":" : random.Next(6) == 0 ? ":   " : ": ").Append(value);
            yaml.Append(random.Next(10) == 0 ? "  \n" : "\n");
        }

        return yaml.ToString();
    }

    private static string Print(FrontValue value) => value switch
    {
        FrontScalar scalar => $"'{scalar.Text}'@{scalar.Line}:{scalar.Column}",
        FrontList list => $"[{string.Join(' ', list.Items.Select(Print))}]@{list.Line}:{list.Column}",
        FrontMap map => $"{{{string.Join(' ', map.Entries.Select(entry => $"{entry.Key}@{entry.Line}:{entry.Column}={Print(entry.Value)}"))}}}@{map.Line}:{map.Column}",
        _ => "",
    };
}
