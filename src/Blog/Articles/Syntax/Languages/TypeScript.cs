using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax.Languages;

internal static class TypeScript
{
    /// <summary>Without JSX: here an angle bracket may also begin a cast or a generic function.</summary>
    public static Language Create() => JavaScript.Base() with
    {
        Keywords = JavaScript.Words + """
             abstract asserts declare enum implements infer interface is keyof module namespace out override private protected
            public readonly satisfies type unique
            """,
        Types = "any bigint boolean never number object string symbol unknown",
        BeforeType = "class enum interface type namespace",
    };

    public static Language CreateTsx() => Create() with { Rules = [.. Create().Rules, new JsxTag()] };
}
