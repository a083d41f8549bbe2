using System.Text;

namespace Blog.Articles.Inlines;

/// <summary>Superscripts and subscripts in Unicode, where they exist for every character.</summary>
internal static class ScriptText
{
    private const string Plain = "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχθ−";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡᶿ⁻";
    private const string PlainLow = "0123456789+-=()aehijklmnoprstuvxβγρφχ−";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ₋";

    /// <summary>The text raised, or null where a character has no superscript.</summary>
    public static string? Superscript(string text) => Map(text, Plain, Raised);

    /// <summary>The text lowered, or null where a character has no subscript.</summary>
    public static string? Subscript(string text) => Map(text, PlainLow, Lowered);

    /// <summary>True for a sign that is raised or lowered already.</summary>
    public static bool IsScript(Rune rune) => rune.IsBmp && (Raised.Contains((char)rune.Value) || Lowered.Contains((char)rune.Value));

    private static string? Map(string text, string from, string to)
    {
        if (text.AsSpan().ContainsAnyExcept(from)) return null;
        return string.Create(text.Length, (text, from, to), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++) span[i] = state.to[state.from.IndexOf(state.text[i], StringComparison.Ordinal)];
        });
    }
}
