using Blog.Articles.Syntax;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Tests.Articles.Syntax;

/// <summary>What holds for every language and every input.</summary>
public sealed class HighlighterProperties
{
    private const int Rounds = 150;

    [Fact]
    public void Tokens_are_in_order_and_whole_whatever_the_code_is()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        foreach (Entry entry in LanguageList.All)
        {
            string sample = Marked.Code(Samples.Read(entry.Name));
            for (int round = 0; round < Rounds; round++)
            {
                string code = round % 2 == 0 ? HostileCode.Random(random) : HostileCode.Mutated(sample, random);
                IReadOnlyList<Token> tokens = Highlighter.Highlight(entry.Name, code);

                string? fault = Fault(code, tokens);
                Assert.True(fault is null, $"seed {seed}, {entry.Name}, round {round}: {fault} in\n{code}");
                Assert.Equal(tokens, Highlighter.Highlight(entry.Name, code));
            }
        }
    }

    [Fact]
    public void I_can_cut_code_off_anywhere()
    {
        foreach (Entry entry in LanguageList.All)
        {
            string sample = Marked.Code(Samples.Read(entry.Name));
            for (int length = 0; length <= sample.Length; length++)
            {
                IReadOnlyList<Token> tokens = Highlighter.Highlight(entry.Name, sample[..length]);
                Assert.True(Fault(sample[..length], tokens) is null, $"{entry.Name}, cut at {length}: {Fault(sample[..length], tokens)}");
            }
        }
    }

    private static string? Fault(string code, IReadOnlyList<Token> tokens)
    {
        int position = 0;
        foreach (Token token in tokens)
        {
            if (token.Length <= 0) return $"{token} is empty";
            if (token.Start < position) return $"{token} begins before {position}";
            position = token.Start + token.Length;
            if (position > code.Length) return $"{token} ends after the code";
            if (IsInsidePair(code, token.Start) || IsInsidePair(code, position)) return $"{token} cuts a pair";
        }

        return null;
    }

    private static bool IsInsidePair(string code, int index) =>
        index > 0 && index < code.Length && char.IsHighSurrogate(code[index - 1]) && char.IsLowSurrogate(code[index]);
}
