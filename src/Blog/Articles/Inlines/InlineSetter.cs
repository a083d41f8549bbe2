using System.Runtime.CompilerServices;
using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Blog.Articles.Inlines;

/// <summary>The table of contents of everything that may stand within a paragraph.</summary>
internal static class InlineSetter
{
    public static void Set(Inline inline, TextFlow flow)
    {
        switch (inline)
        {
            case LiteralInline literal: LiteralSetter.Set(literal, flow); break;
            case HtmlEntityInline entity: EntitySetter.Set(entity, flow); break;
            case LineBreakInline lineBreak: LineBreakSetter.Set(lineBreak, flow); break;
            case EmphasisInline emphasis: EmphasisSetter.Set(emphasis, flow); break;
            case CodeInline code: CodeSpanSetter.Set(code, flow); break;
            case LinkInline { IsImage: true } image: InlineImageSetter.Set(image, flow); break;
            case LinkInline link: LinkSetter.Set(link, flow); break;
            case AutolinkInline link: AutolinkSetter.Set(link, flow); break;
            case FootnoteLink reference: NoteReferenceSetter.Set(reference, flow); break;
            case TaskList task: TaskBoxSetter.Set(task, flow); break;
            case MathInline math: MathSpanSetter.Set(math, flow); break;
            case AbbreviationInline abbreviation: AbbreviationSetter.Set(abbreviation, flow); break;
            case ContainerInline container: SetAll(container, flow); break;
            default: SourceSetter.Set(inline, flow); break;
        }
    }

    /// <summary>Sets what is inside a container. Emphasis may nest ten thousand deep; beyond the limit its text is set without further styles.</summary>
    public static void SetAll(ContainerInline container, TextFlow flow)
    {
        Composition composition = flow.Composition;
        if (composition.Depth >= Composition.MaximumDepth)
        {
            foreach (Inline leaf in Leaves(container)) Set(leaf, flow);
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        composition.Depth++;
        if (Nodes.AreNeeded(container)) PhraseSetter.SetAll(Nodes.Of(container), flow);
        else for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Set(inline, flow);
        composition.Depth--;
    }

    private static IEnumerable<Inline> Leaves(ContainerInline root)
    {
        Inline? inline = root.FirstChild;
        while (inline is not null)
        {
            if (inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                continue;
            }

            if (inline is not ContainerInline) yield return inline;
            while (inline.NextSibling is null && inline.Parent is { } parent && parent != root) inline = parent;
            inline = inline.NextSibling;
        }
    }
}
