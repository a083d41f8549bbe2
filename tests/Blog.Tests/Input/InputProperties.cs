using System.Text;
using Blog.Terminal.Input;

namespace Blog.Tests.Input;

/// <summary>What holds for all bytes, hostile ones too.</summary>
public class InputProperties
{
    private static readonly string[] Pieces =
    [
        "j", "G", "é", "日", "😀", " ", "\r", "\t", "\u007f", "\0", "\u0003", "\u0018", "\u001a", "\e", "\e", "\e\e", "\e[", "\eO", "\e]", "\eP", "\e_", "\e^", "\eX", "\e\\", "\a",
        "\e[A", "\eOP", "\e[1;5A", "\e[5~", "\e[5$", "\e[27;5;9~", "\e[[A", "\e[97;5u", "\e[97:65:97;2:1;65u", "\e[Z", "\e[a", "\e[<0;1;1M", "\e[<35;20;10m", "\e[M", "\e[M !!",
        "\e[200~", "\e[201~", "\e[20", "1~", "\e[I", "\e[O", "\e[?62;4c", "\e[?2026;2$y", "\e[?1u", "\e[1;5R", "\e[24;80R", "\e]11;rgb:1/2/3", "\eP>|kitty(1)", "\e[48;1;1t",
        ";", ":", "?", "<", "1", "200", "$", "~", "M", "u", "R", "[", "]", "O", "P", "9999999999999", "\u009b", "\u0085",
    ];

    [Fact]
    public void The_events_are_the_same_however_the_bytes_are_cut()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 20_000; round++)
        {
            byte[] bytes = Hostile(random);
            string whole = Decoding.Told(Feed(bytes, random, [bytes.Length]));
            string inPieces = Decoding.Told(Feed(bytes, random, Cuts(random, bytes.Length)));
            Assert.True(whole == inPieces, $"seed {seed}, round {round}, {Escaped(bytes)}:\n{whole}\n{inPieces}");
        }
    }

    [Fact]
    public void With_pauses_at_the_same_places_the_events_are_the_same_too()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 10_000; round++)
        {
            byte[][] pieces = [.. Enumerable.Range(0, 6).Select(_ => Hostile(random, 4))];
            InputDecoder one = new(), other = new();
            foreach (byte[] piece in pieces)
            {
                string whole = Decoding.Told([.. one.Feed(piece), .. one.Flush()]);
                string inPieces = Decoding.Told([.. piece.SelectMany(b => other.Feed([b])), .. other.Flush()]);
                Assert.True(whole == inPieces, $"seed {seed}, round {round}, {string.Join(" pause ", pieces.Select(Escaped))}:\n{whole}\n{inPieces}");
            }
        }
    }

    [Fact]
    public void Replies_in_any_order_and_any_pieces_are_never_keys()
    {
        string[] replies =
        [
            "\e]11;rgb:1a1a/1b1b/2c2c\e\\", "\e]11;rgb:1a1a/1b1b/2c2c\a", "\e[?62;4;22c", "\e[?2026;2$y", "\e[?1u", "\eP>|XTerm(379)\e\\", "\e[24;80R", "\e[>41;379;0c",
            "\eP!|00\e\\", "\eP1+r524742=38\e\\", "\e[48;24;80;480;800t", "\e[?997;1n", "\e_Gi=1;OK\e\\", "\e]4;1;rgb:1/1/1\e\\",
        ];
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] bytes = Encoding.ASCII.GetBytes(string.Concat(random.GetItems(replies, random.Next(1, 8))));
            List<InputEvent> events = Feed(bytes, random, Cuts(random, bytes.Length));
            Assert.True(events.TrueForAll(happened => happened is Reply), $"seed {seed}, round {round}, {Escaped(bytes)}: {Decoding.Told(events)}");
        }
    }

    [Fact]
    public void A_sequence_of_random_bytes_is_never_text()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 20_000; round++)
        {
            // Whatever stands between an introducer and where the sequence ends.
            bool isString = random.Next(2) == 0;
            string head = isString ? random.GetItems(["\e]", "\eP", "\e_", "\e^", "\eX"], 1)[0] : "\e[";
            char lowest = isString ? ' ' : '0', highest = isString ? '~' : '?';
            string body = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(lowest, highest + 1)));
            string tail = isString ? random.GetItems(["\e\\", "\e\\", "\u0018"], 1)[0] : ((char)random.Next('@', '~')).ToString();
            if (!isString && (tail is "M" or "[" || (body.Length == 0 && tail is "O" or "P"))) continue;

            byte[] bytes = Encoding.ASCII.GetBytes(head + body + tail + "j");
            IReadOnlyList<InputEvent> events = new InputDecoder().Feed(bytes);
            bool isPaste = body.TrimStart('0') == "200" && tail == "~";
            bool canBeTextKey = tail is "u" or "~";
            bool isFine = isPaste || (events is [.., KeyPressed { Key.Character.Value: 'j' }] && events.SkipLast(1).Count(IsTextKey) <= (canBeTextKey ? 1 : 0));
            Assert.True(isFine, $"seed {seed}, round {round}, {Escaped(bytes)}: {Decoding.Told(events)}");
        }
    }

    [Fact]
    public void Random_bytes_never_fail_and_what_comes_out_is_well_formed()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        InputDecoder decoder = new();
        for (int round = 0; round < 20_000; round++)
        {
            byte[] bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            foreach (InputEvent happened in (IEnumerable<InputEvent>)[.. decoder.Feed(bytes), .. random.Next(3) == 0 ? decoder.Flush() : []])
            {
                bool isFine = happened switch
                {
                    KeyPressed { Key: { Code: KeyCode.Character } key } => !Rune.IsControl(key.Character) && key.Character.Value != ' ',
                    KeyPressed pressed => Enum.IsDefined(pressed.Key.Code),
                    MouseEvent mouse => mouse.At is { X: >= 0 and < 10_000, Y: >= 0 and < 10_000 } && Enum.IsDefined(mouse.Button),
                    ColorReply color => Enum.IsDefined(color.Slot),
                    _ => true,
                };
                Assert.True(isFine, $"seed {seed}, round {round}: {happened}");
            }
        }
    }

    [Theory]
    [InlineData("\e[", "1;")]
    [InlineData("\e]0;", "x")]
    [InlineData("\eP", "x")]
    [InlineData("\e[200~", "x\e[20")]
    [InlineData("\e[?", ":")]
    public void What_never_ends_takes_no_more_memory_than_it_may(string head, string body)
    {
        byte[] chunk = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(body, 1000)));
        InputDecoder decoder = new();
        decoder.Feed(Encoding.ASCII.GetBytes(head));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 2_000; i++) decoder.Feed(chunk);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * PasteCollector.LongestPaste);
    }

    private static bool IsTextKey(InputEvent happened) =>
        happened is KeyPressed { Key: { Code: KeyCode.Character or KeyCode.Space or KeyCode.Enter } key } && (key.Modifiers & ~KeyModifiers.Shift) == 0;

    private static List<InputEvent> Feed(byte[] bytes, Random random, IReadOnlyList<int> cuts)
    {
        InputDecoder decoder = new();
        if (random.Next(4) == 0) cuts = [.. Enumerable.Range(1, bytes.Length)];
        List<InputEvent> events = [];
        int start = 0;
        foreach (int cut in cuts)
        {
            events.AddRange(decoder.Feed(bytes.AsSpan(start..cut)));
            start = cut;
        }

        events.AddRange(decoder.Flush());
        return events;
    }

    private static int[] Cuts(Random random, int length) =>
        [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(length + 1)).Append(length).Order()];

    private static byte[] Hostile(Random random, int most = 14)
    {
        List<byte> bytes = [];
        for (int pieces = random.Next(1, most); pieces > 0; pieces--)
        {
            byte[] piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
            bytes.AddRange(random.Next(6) == 0 ? piece[..random.Next(piece.Length)] : piece);
            if (random.Next(10) == 0) bytes.Add((byte)random.Next(256));
        }

        return [.. bytes];
    }

    private static string Escaped(byte[] bytes) => string.Concat(bytes.Select(b => b is > 0x20 and < 0x7f ? ((char)b).ToString() : $"\\x{b:x2}"));
}
