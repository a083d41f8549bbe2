using Blog.App;
using Blog.Posts;
using Blog.Search;

namespace Blog.Screens;

/// <summary>Asks what goes with an essay. A later request makes an earlier one void.</summary>
/// <param name="Index">With all texts of the library in it.</param>
public sealed record EndingRequest(Post Post, Library Library, SearchIndex Index);

/// <summary>Finds what goes with an essay, off the loop; <see cref="EndingReady"/> comes back.</summary>
public sealed record FindEnding(EndingRequest Request) : Effect;

public sealed record EndingReady(EndingRequest Request, EssayEnding Ending) : Message;
