using Blog.Articles.Inlines;
using Blog.Articles.Setting;
using Blog.Terminal.Text;
using Blog.Themes;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Terms, each with its definitions set in under it.</summary>
internal static class DefinitionListSetter
{
    private static readonly Run Indent = new("    ");

    public static void Set(DefinitionList list, Composition composition)
    {
        Block? before = null;
        foreach (DefinitionItem item in list.OfType<DefinitionItem>())
        {
            if (before is not null && item.Count > 0 && item[0] is DefinitionTerm) composition.Galley.Space(1);
            SetItem(item, composition);
            before = item;
        }
    }

    private static void SetItem(DefinitionItem item, Composition composition)
    {
        Block? before = null;
        foreach (Block block in item)
        {
            if (block is DefinitionTerm term)
            {
                SetTerm(term, composition);
                continue;
            }

            if (before is not null) composition.Galley.Space(1);
            composition.Galley.Indent(Indent);
            BlockSetter.Set(block, composition);
            composition.Galley.Outdent();
            before = block;
        }
    }

    private static void SetTerm(DefinitionTerm term, Composition composition)
    {
        var flow = new TextFlow(composition) { Style = composition.Style(Role.Term) };
        if (term.Inline is not null) InlineSetter.SetAll(term.Inline, flow);
        Paragraphs.Set(flow);
    }
}
