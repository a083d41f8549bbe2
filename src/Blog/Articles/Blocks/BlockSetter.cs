using System.Runtime.CompilerServices;
using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Blog.Articles.Shortcodes;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>The table of contents of everything that a page is made of.</summary>
internal static class BlockSetter
{
    public static void Set(Block block, Composition composition)
    {
        switch (block)
        {
            case HeadingBlock heading: HeadingSetter.Set(heading, composition); break;
            case ParagraphBlock paragraph: ParagraphSetter.Set(paragraph, composition); break;
            case ListBlock list: ListSetter.Set(list, composition); break;
            case AlertBlock alert: AlertSetter.Set(alert, composition); break;
            case QuoteBlock quote: QuoteSetter.Set(quote, composition); break;
            case MathBlock math: MathBlockSetter.Set(math, composition); break;
            case CodeBlock code: CodeSetter.Set(code, composition); break;
            case ShortcodeBlock code: ShortcodeCodeSetter.Set(code, composition); break;
            case Table table: TableSetter.Set(table, composition); break;
            case ThematicBreakBlock rule: ThematicBreakSetter.Set(rule, composition); break;
            case CustomContainer container: ContainerSetter.Set(container, composition); break;
            case DefinitionList list: DefinitionListSetter.Set(list, composition); break;
            case FootnoteGroup notes: composition.Notes = notes; break;
            case LinkReferenceDefinitionGroup: break;
            case ContainerBlock container: SetAll(container, composition); break;
            default: SourceBlockSetter.Set(block, composition); break;
        }
    }

    /// <summary>Sets the blocks inside a container with the space that belongs between them. What is nested deeper than the limit is set as source.</summary>
    public static void SetAll(ContainerBlock container, Composition composition)
    {
        if (composition.Depth >= Composition.MaximumDepth)
        {
            SourceBlockSetter.Set(container, composition);
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        composition.Depth++;
        if (Nodes.AreNeeded(container)) PageSetter.SetAll(Nodes.Of(container, composition), composition);
        else SetEach(container, composition);
        composition.Depth--;
    }

    private static void SetEach(ContainerBlock container, Composition composition)
    {
        Rank before = Rank.Nothing;
        foreach (Block block in container)
        {
            composition.Galley.Space(Spacing.Between(before, Spacing.RankOf(block), composition.IsTight));
            int row = composition.Galley.Count;
            Set(block, composition);
            if (composition.Galley.Count > row) before = Spacing.RankOf(block);
        }
    }
}
