using System.Text;

namespace Blog.Articles.Formulas;

/// <summary>Signs one after the other, with the spaces between them that their classes ask for.</summary>
internal sealed class MathLine
{
    private readonly StringBuilder _text = new();
    private MathClass? _last;
    private bool _isSpaceDue;

    public MathLine Add(MathNode node)
    {
        if (node is MathRow row)
        {
            foreach (MathNode item in row.Items) Add(item);
            return this;
        }

        (string text, MathClass kind) = MathWriter.WriteAtom(node);
        if (text.Length > 0) Add(text, kind);
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Add(string text, MathClass kind)
    {
        // A sign between two operands is binary; anywhere else (-1, a = -b) it belongs to what follows.
        bool isUnary = kind == MathClass.Binary && _last is null or MathClass.Binary or MathClass.Relation or MathClass.Open or MathClass.Punctuation;
        bool isSpaced = kind == MathClass.Relation || (kind == MathClass.Binary && !isUnary)
            || (kind == MathClass.Operator && _last is MathClass.Ordinary or MathClass.Close);
        bool endsInSpace = _text.Length > 0 && _text[^1] == ' ';
        bool takesSpace = kind is not (MathClass.Close or MathClass.Punctuation or MathClass.Space) && !(kind == MathClass.Open && _last == MathClass.Operator);
        if (_text.Length > 0 && !endsInSpace && (isSpaced || (_isSpaceDue && takesSpace))) _text.Append(' ');

        _text.Append(text);
        _isSpaceDue = kind is MathClass.Relation or MathClass.Punctuation or MathClass.Operator || (kind == MathClass.Binary && !isUnary);
        if (kind != MathClass.Space) _last = isUnary ? MathClass.Open : kind;
    }
}
