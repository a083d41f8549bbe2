using Blog.Articles.Elements;
using Blog.Articles.Setting;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Blocks inside a block that has its own spacing, even where it stands in a tight list.</summary>
internal static class Loose
{
    public static void SetAll(ContainerBlock container, Composition composition) =>
        Set(() => BlockSetter.SetAll(container, composition), composition);

    public static void SetAll(IReadOnlyList<Node> nodes, Composition composition) =>
        Set(() => PageSetter.SetAll(nodes, composition), composition);

    private static void Set(Action set, Composition composition)
    {
        bool wasTight = composition.IsTight;
        composition.IsTight = false;
        set();
        composition.IsTight = wasTight;
    }
}
