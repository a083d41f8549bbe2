using Blog.Themes;

namespace Blog.Articles;

/// <summary>How an article is to be set.</summary>
/// <param name="Width">The measure in cells, 4 or more.</param>
public sealed record ArticleOptions(int Width, Theme Theme);
