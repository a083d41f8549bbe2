using Blog.Articles.Inlines;
using Blog.Articles.Setting;

namespace Blog.Articles.Elements;

/// <summary><c>&lt;sup&gt;</c> and <c>&lt;sub&gt;</c>: in Unicode where it has the signs for all of it, else behind <c>^</c> or <c>_</c>.</summary>
internal static class ScriptElementSetter
{
    public static void Set(Element element, bool isRaised, TextFlow flow)
    {
        string text = Nodes.TextOf(element.Children).Trim();
        if (text.Length == 0)
        {
            PhraseSetter.SetAll(element.Children, flow);
            return;
        }

        Func<string, string?> script = isRaised ? ScriptText.Superscript : ScriptText.Subscript;
        if (flow.Composition.Glyphs.HasScripts && script(text) is not null)
        {
            Func<string, string?>? before = flow.Script;
            flow.Script = script;
            PhraseSetter.SetAll(element.Children, flow);
            flow.Script = before;
            return;
        }

        bool isWord = text.All(char.IsLetterOrDigit);
        flow.Text((isRaised ? "^" : "_") + (isWord ? "" : "("), element.Position);
        PhraseSetter.SetAll(element.Children, flow);
        if (!isWord) flow.Text(")", flow.Position);
    }
}
