using Blog.Articles.Setting;
using Markdig.Extensions.Mathematics;

namespace Blog.Articles.Blocks;

/// <summary>Mathematics set apart.</summary>
internal static class MathBlockSetter
{
    public static void Set(MathBlock math, Composition composition) => CodeSetter.Set(math, composition);
}
