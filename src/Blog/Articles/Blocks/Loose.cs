using Blog.Articles.Setting;
using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>Blocks inside a block that has its own spacing, even where it stands in a tight list.</summary>
internal static class Loose
{
    public static void SetAll(ContainerBlock container, Composition composition)
    {
        bool wasTight = composition.IsTight;
        composition.IsTight = false;
        BlockSetter.SetAll(container, composition);
        composition.IsTight = wasTight;
    }
}
