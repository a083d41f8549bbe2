namespace Blog.Articles.Formulas;

/// <summary>What a sign is to its neighbours (The TeXbook, chapter 17): it decides about the spaces between them.</summary>
internal enum MathClass : byte { Ordinary, Operator, Binary, Relation, Open, Close, Punctuation, Space }

/// <summary>A formula as a tree.</summary>
internal abstract record MathNode;

internal sealed record MathRow(IReadOnlyList<MathNode> Items) : MathNode;

internal sealed record MathSign(string Text, MathClass Class) : MathNode;

internal sealed record MathScripts(MathNode Base, MathNode? Sub, MathNode? Super) : MathNode;

/// <param name="HasBar">False for a binomial coefficient.</param>
internal sealed record MathFraction(MathNode Above, MathNode Below, bool HasBar) : MathNode;

internal sealed record MathRoot(MathNode? Index, MathNode Inside) : MathNode;

/// <param name="Mark">A combining character.</param>
internal sealed record MathAccent(char Mark, MathNode Inside) : MathNode;

/// <param name="Environment">Its name, such as <c>pmatrix</c>.</param>
internal sealed record MathTable(string Environment, IReadOnlyList<IReadOnlyList<MathNode>> Rows) : MathNode;
