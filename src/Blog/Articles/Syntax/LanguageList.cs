using Blog.Articles.Syntax.Languages;
using Blog.Articles.Syntax.Scanning;

namespace Blog.Articles.Syntax;

/// <summary>Every language that is known. A new one is its file and a line here.</summary>
internal static class LanguageList
{
    public static readonly Entry[] All =
    [
        new("c", "h", C.Create),
        new("cpp", "c++ cc cxx hpp hxx hh ino arduino cuda cu objective-c++", Cpp.Create),
        new("csharp", "cs c# csx cake", CSharp.Create),
        new("go", "golang", Go.Create),
        new("java", "jsh", Java.Create),
        new("javascript", "js mjs cjs jsx node es6 ecmascript", JavaScript.Create),
        new("json", "jsonc json5 jsonl ndjson geojson webmanifest ipynb", Json.Create),
        new("kotlin", "kt kts", Kotlin.Create),
        new("python", "py python3 py3 pyw pyi gyp starlark bzl bazel", Python.Create),
        new("ruby", "rb rake gemspec rakefile gemfile podfile vagrantfile irb", Ruby.Create),
        new("rust", "rs", Rust.Create),
        new("swift", "", Swift.Create),
        new("tsx", "", TypeScript.CreateTsx),
        new("typescript", "ts mts cts", TypeScript.Create),
    ];
}
