namespace Blog.Articles.Formulas;

/// <summary>LaTeX's commands that are no signs.</summary>
internal static class MathCommands
{
    /// <summary>Orders about size and the like, which a terminal cannot follow.</summary>
    public static bool IsSilent(string name) => name is
        "displaystyle" or "textstyle" or "scriptstyle" or "scriptscriptstyle" or "nonumber" or "notag" or "hline" or "centering" or "limits" or "nolimits"
        or "!" or "rm" or "bf" or "it" or "sf" or "tt" or "mathstrut" or "strut" or "allowbreak" or "nobreak" or "small" or "large" or "normalsize"
        or "left." or "right." or "relax" or "/" or "-";

    public static MathSign? Space(string name) => name switch
    {
        "," or ":" or ";" or " " or ">" or "thinspace" or "medspace" or "thickspace" or "enspace" or "\n" => new MathSign(" ", MathClass.Space),
        "quad" => new MathSign("  ", MathClass.Space),
        "qquad" => new MathSign("    ", MathClass.Space),
        _ => null,
    };

    /// <summary>The combining character of an accent, or null.</summary>
    public static char? Accent(string name) => name switch
    {
        "hat" or "widehat" => '\u0302',
        "tilde" or "widetilde" => '\u0303',
        "bar" => '\u0304',
        "overline" => '\u0305',
        "underline" => '\u0332',
        "vec" or "overrightarrow" => '\u20D7',
        "dot" => '\u0307',
        "ddot" => '\u0308',
        "check" or "widecheck" => '\u030C',
        "breve" => '\u0306',
        "acute" => '\u0301',
        "grave" => '\u0300',
        "mathring" => '\u030A',
        _ => null,
    };

    public static bool IsEnvironment(string name) => name.TrimEnd('*') is
        "matrix" or "pmatrix" or "bmatrix" or "Bmatrix" or "vmatrix" or "Vmatrix" or "smallmatrix" or "array" or "cases" or "rcases" or "dcases"
        or "align" or "aligned" or "alignat" or "alignedat" or "gather" or "gathered" or "split" or "equation" or "eqnarray" or "multline" or "math"
        or "displaymath" or "subarray";

    /// <summary>What stands around a table: brackets, bars, a brace on one side; empty for none.</summary>
    public static (string Open, string Close) Brackets(string environment) => environment.TrimEnd('*') switch
    {
        "pmatrix" => ("(", ")"),
        "bmatrix" => ("[", "]"),
        "Bmatrix" => ("{", "}"),
        "vmatrix" => ("|", "|"),
        "Vmatrix" => ("‖", "‖"),
        "cases" or "dcases" => ("{", ""),
        "rcases" => ("", "}"),
        _ => ("", ""),
    };

    /// <summary>True for lines that stand below each other and are aligned at <c>&amp;</c>.</summary>
    public static bool IsAligned(string environment) => environment.TrimEnd('*') is
        "" or "align" or "aligned" or "alignat" or "alignedat" or "gather" or "gathered" or "split" or "equation" or "eqnarray" or "multline";
}
