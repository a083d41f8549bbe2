using System.Buffers;

namespace Blog.Posts;

/// <summary>Counts the words that a reader reads, in one pass and without parsing: words of prose and of code alike, but no fence
/// lines, addresses, tags or comments. Chinese, Japanese and Korean characters count half a word each.</summary>
internal static class WordCount
{
    /// <summary>How long a tag or comment may be. Without a limit a line of five million times "&lt;a" would take hours.</summary>
    private const int LookAhead = 4096;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>()[]\"'`");

    public static int Of(ReadOnlySpan<char> body)
    {
        int words = 0;
        int halves = 0;
        bool isLineStart = true;
        int at = 0;
        while (at < body.Length)
        {
            char c = body[at];
            if (c == '\n')
            {
                isLineStart = true;
                at++;
            }
            else if (IsSpace(c))
            {
                at++;
            }
            else if (isLineStart && c is '`' or '~' && IsFence(body[at..]))
            {
                at = EndOf(body, at, "\n");
            }
            else if (c == '<' && SkipTag(body, at) is var next && next > at)
            {
                at = next;
            }
            else
            {
                isLineStart = false;
                at = ReadWord(body, at, ref words, ref halves);
            }
        }

        return words + ((halves + 1) / 2);
    }

    private static bool IsSpace(char c) => c <= ' ' || (c >= 0x80 && char.IsWhiteSpace(c));

    private static bool IsFence(ReadOnlySpan<char> text) => text.StartsWith("```") || text.StartsWith("~~~");

    /// <summary>Goes over a tag, a comment or an address in angle brackets; stays where <c>&lt;</c> is just a sign.</summary>
    private static int SkipTag(ReadOnlySpan<char> body, int at)
    {
        ReadOnlySpan<char> ahead = body.Slice(at, Math.Min(body.Length - at, LookAhead));
        if (ahead.StartsWith("<!--")) return ahead.IndexOf("-->") is > 0 and int end ? at + end + 3 : at;
        if (ahead.Length < 2 || !(char.IsAsciiLetter(ahead[1]) || ahead[1] == '/')) return at;
        int length = ahead.IndexOfAny('>', '\n');
        return length > 0 && ahead[length] == '>' ? at + length + 1 : at;
    }

    /// <summary>Reads up to the next space; counts one word when a letter or a digit came by that is no part of an address.</summary>
    private static int ReadWord(ReadOnlySpan<char> body, int at, ref int words, ref int halves)
    {
        bool isWord = false;
        while (at < body.Length)
        {
            char c = body[at];
            if (char.IsAsciiLetter(c))
            {
                // Most of all text is this, so it is asked first.
                isWord = true;
            }
            else if (c < 0x80)
            {
                if (c <= ' ') break;
                if (char.IsAsciiDigit(c)) isWord = true;
                else if (c == '<' && SkipTag(body, at) is var next && next > at) break;
                else if (c == ']' && at + 1 < body.Length && body[at + 1] == '(') at = EndOfTarget(body, at) - 1;
                else if (c == ':' && body[at..].StartsWith("://"))
                {
                    isWord = false;
                    at = EndOfAddress(body, at) - 1;
                }
            }
            else if (IsCjk(c))
            {
                halves++;
            }
            else if (char.IsWhiteSpace(c))
            {
                break;
            }
            else
            {
                isWord |= char.IsLetterOrDigit(c);
            }

            at++;
        }

        if (isWord) words++;
        return at;
    }

    private static int EndOf(ReadOnlySpan<char> body, int at, string ending)
    {
        int length = body[at..].IndexOf(ending);
        return length < 0 ? body.Length : at + length + ending.Length;
    }

    /// <summary>Behind <c>](address "title")</c>, which stands on one line.</summary>
    private static int EndOfTarget(ReadOnlySpan<char> body, int at)
    {
        int length = body[at..].IndexOfAny(')', '\n');
        return length < 0 ? body.Length : body[at + length] == ')' ? at + length + 1 : at + length;
    }

    private static int EndOfAddress(ReadOnlySpan<char> body, int at)
    {
        int length = body[at..].IndexOfAny(AddressEnds);
        return length < 0 ? body.Length : at + length;
    }

    private static bool IsCjk(char c) => c is
        (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uD840' and <= '\uD88D'); // the first half of what Unicode added later
}
