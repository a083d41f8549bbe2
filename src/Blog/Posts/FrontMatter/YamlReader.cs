using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Blog.Posts.FrontMatter;

/// <summary>Reads a map of YAML from the parser's events. The document model is left alone: it recurses without limit (20 KB of
/// <c>[</c> end the process), follows aliases in circles, and needs reflection.</summary>
internal sealed class YamlReader
{
    private readonly Parser _parser;
    private readonly int _lineOffset;
    private readonly Notices _notices;

    private YamlReader(ReadOnlySpan<char> yaml, int firstLine, Notices notices)
    {
        // YAML ends lines at three more signs than editors do, which would spoil every place behind them.
        string text = yaml.ToString().Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _lineOffset = firstLine - 1;
        _notices = notices;
    }

    /// <summary>Reads the fields, or gives null and what is wrong with them.</summary>
    public static FrontMap? Read(ReadOnlySpan<char> yaml, int firstLine, Notices notices, out PostNotice problem)
    {
        problem = default!;
        return PlainYaml.Read(yaml, firstLine) ?? Parse(yaml, firstLine, notices, out problem);
    }

    /// <summary>The same without the short way.</summary>
    public static FrontMap? Parse(ReadOnlySpan<char> yaml, int firstLine, Notices notices, out PostNotice problem)
    {
        problem = new PostNotice("this is not a list of “key: value” lines", firstLine, 1);
        Notices found = new();
        try
        {
            YamlReader reader = new(yaml, firstLine, found);
            if (reader.ReadDocument() is not { } fields) return null;
            notices.Add(found.ToImmutable());
            return fields;
        }
        catch (YamlException exception)
        {
            problem = new PostNotice(Explain(exception), Line(exception.Start, firstLine - 1), (int)exception.Start.Column);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or ArithmeticException)
        {
            // What the parser throws at escapes that name no character, such as "\UFFFFFFFF".
            problem = problem with { Message = "an escape in it names no character" };
            return null;
        }
    }

    /// <summary>The parser's message as the middle of a sentence.</summary>
    private static string Explain(YamlException exception)
    {
        string message = exception.Message.TrimEnd('.');
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : "it cannot be read";
    }

    private FrontMap? ReadDocument()
    {
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case StreamStart or DocumentStart: break;
                case StreamEnd: return FrontMap.Empty;
                case MappingStart start: return ReadToEnd(start);
                default: return null;
            }
        }

        return FrontMap.Empty;
    }

    /// <summary>What stands behind the map is read too: only then is it known that the map was not torn.</summary>
    private FrontMap ReadToEnd(MappingStart start)
    {
        FrontMap map = ReadMap(start, depth: 1);
        while (_parser.MoveNext() && _parser.Current is not (StreamEnd or DocumentStart)) { }

        return map;
    }

    private FrontMap ReadMap(MappingStart start, int depth)
    {
        ImmutableArray<FrontEntry>.Builder entries = ImmutableArray.CreateBuilder<FrontEntry>();
        while (Next() is not MappingEnd)
        {
            ParsingEvent key = _parser.Current!;
            if (key is not Scalar) ReadValue(key, depth + 1);
            FrontValue value = ReadValue(Next(), depth + 1);
            if (key is Scalar { Value: not "<<" } scalar) Add(entries, scalar, value);
        }

        return new FrontMap(entries.DrainToImmutable(), Line(start.Start, _lineOffset), (int)start.Start.Column);
    }

    private void Add(ImmutableArray<FrontEntry>.Builder entries, Scalar key, FrontValue value)
    {
        int line = Line(key.Start, _lineOffset);
        int column = (int)key.Start.Column;
        if (entries.Count >= FrontMatterReader.MaxKeys) return;
        foreach (FrontEntry entry in entries)
        {
            if (entry.Key != key.Value) continue;
            _notices.Add($"{Notices.Quote(key.Value)} is here for the second time; the first, in line {entry.Line}, counts.", line, column, NoticeKind.Doubt);
            return;
        }

        entries.Add(new FrontEntry(key.Value, line, column, value));
    }

    private FrontValue ReadValue(ParsingEvent start, int depth)
    {
        int line = Line(start.Start, _lineOffset);
        int column = (int)start.Start.Column;
        if (depth > FrontMatterReader.MaxDepth)
            throw new YamlException(start.Start, start.End, $"Lists and maps stand more than {FrontMatterReader.MaxDepth} deep in each other");
        switch (start)
        {
            case Scalar scalar:
                return new FrontScalar(IsNull(scalar) ? "" : scalar.Value, line, column);
            case MappingStart map:
                return ReadMap(map, depth);
            case SequenceStart:
                return ReadList(line, column, depth);
            default:
                _notices.Add("A reference (*name) is not followed. Write the value out, or in quotes where the star is meant.", line, column);
                return new FrontScalar("", line, column);
        }
    }

    private FrontList ReadList(int line, int column, int depth)
    {
        ImmutableArray<FrontValue>.Builder items = ImmutableArray.CreateBuilder<FrontValue>();
        while (Next() is not SequenceEnd) items.Add(ReadValue(_parser.Current!, depth + 1));
        return new FrontList(items.DrainToImmutable(), line, column);
    }

    private ParsingEvent Next() => _parser.MoveNext() ? _parser.Current! : throw new YamlException("The text ends too early");

    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";

    private static int Line(Mark mark, int offset) => (int)mark.Line + offset;
}
