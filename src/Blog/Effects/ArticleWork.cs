using Blog.App;
using Blog.Articles;
using Blog.Posts;
using Blog.Screens;
using Blog.Themes;

namespace Blog.Effects;

/// <summary>Reads an essay and lays it out.</summary>
internal static class ArticleWork
{
    internal static Message Set(ArticleRequest request, Func<int, Theme, ArticleOptions> typesetting)
    {
        try
        {
            PostText text = PostFolder.ReadText(request.Post);
            return new ArticleReady(request, text, ArticleSetter.Set(request.Post, text, request.Look.Over(typesetting(request.Width, request.Theme))));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or PostFolderException)
        {
            return new ArticleFailed(request, $"{request.Post.Path}: {problem.Message}");
        }
    }
}
