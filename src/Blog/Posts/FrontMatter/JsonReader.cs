using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Blog.Posts.FrontMatter;

/// <summary>Reads an object of JSON. What stands before a mistake is kept.</summary>
internal ref struct JsonReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _line;
    private int _column = 1;
    private int _counted;

    private JsonReader(ReadOnlySpan<byte> utf8, int firstLine)
    {
        _utf8 = utf8;
        _line = firstLine;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = FrontMatterReader.MaxDepth,
        });
    }

    public static FrontMap Read(ReadOnlySpan<char> json, int firstLine, Notices notices)
    {
        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(json)];
        Encoding.UTF8.GetBytes(json, utf8);
        JsonReader reader = new(utf8, firstLine);
        ImmutableArray<FrontEntry>.Builder entries = ImmutableArray.CreateBuilder<FrontEntry>();
        try
        {
            reader._reader.Read();
            if (reader._reader.TokenType == JsonTokenType.StartObject) reader.ReadEntries(entries);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair in an escape.
            int line = exception is JsonException { LineNumber: { } number } ? (int)number + firstLine : reader._line;
            int column = exception is JsonException { BytePositionInLine: { } position } ? (int)position + 1 : reader._column;
            notices.Add("The front matter is not valid JSON here. What stands before it was read. Look for a missing comma or quote.", line, column);
        }

        return new FrontMap(entries.DrainToImmutable(), firstLine, 1);
    }

    private void ReadEntries(ImmutableArray<FrontEntry>.Builder entries)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            (int line, int column) = Place();
            string key = _reader.GetString()!;
            _reader.Read();
            FrontValue value = ReadValue();
            if (entries.Count < FrontMatterReader.MaxKeys) entries.Add(new FrontEntry(key, line, column, value));
        }
    }

    private FrontValue ReadValue()
    {
        (int line, int column) = Place();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ImmutableArray<FrontEntry>.Builder entries = ImmutableArray.CreateBuilder<FrontEntry>();
                ReadEntries(entries);
                return new FrontMap(entries.DrainToImmutable(), line, column);
            case JsonTokenType.StartArray:
                ImmutableArray<FrontValue>.Builder items = ImmutableArray.CreateBuilder<FrontValue>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) items.Add(ReadValue());
                return new FrontList(items.DrainToImmutable(), line, column);
            case JsonTokenType.String:
                return new FrontScalar(_reader.GetString()!, line, column);
            case JsonTokenType.Null:
                return new FrontScalar("", line, column);
            default:
                return new FrontScalar(Encoding.UTF8.GetString(_reader.ValueSpan), line, column);
        }
    }

    /// <summary>Where the current token stands; counted on from the token before.</summary>
    private (int Line, int Column) Place()
    {
        int start = (int)_reader.TokenStartIndex;
        for (; _counted < start; _counted++)
        {
            byte b = _utf8[_counted];
            if (b == '\n') (_line, _column) = (_line + 1, 1);
            else if ((b & 0xC0) != 0x80) _column++;
        }

        return (_line, _column);
    }
}
