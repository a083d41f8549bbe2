using System.Collections.Immutable;
using Blog.App;
using Blog.Search;
using Blog.State;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>
/// Finds essays by their words while they are typed:
/// <code>
///  / production logs                                        3 essays
/// ───────────────────────────────────────────────────────────────────
/// ▌ Why Logs Matter More Than Tests in Production     Mar 17, 2026
///   … a log line is the only witness that production has …
/// </code>
/// </summary>
public sealed record SearchScreen(ReadingState? State) : Screen
{
    /// <summary>So many hits at first; more when the selection comes to the last of them.</summary>
    private const int FirstHits = 40;

    public TextInput Input { get; init; } = TextInput.Empty;

    /// <summary>The query of the search before, or empty. The line opens empty all the same, since whoever presses / mostly wants something
    /// else; Up brings it back, as in vim and less, and so does Enter, which in both means the same words again.</summary>
    public string Before { get; init; } = "";

    /// <summary>How many essays there are, when a filter keeps some of them off the shelf; null when none does. The search is over all of them,
    /// and says so then.</summary>
    public int? All { get; init; }

    /// <summary>What is typed, as it is understood.</summary>
    public Query Query { get; private init; } = Query.Empty;

    /// <summary>What there is to search in; null until the cards are indexed.</summary>
    public IndexProgress? Indexed { get; init; }

    public ListPlace Place { get; init; }

    /// <summary>What was asked last; what comes for anything else is void.</summary>
    public SearchRequest? Asked { get; private init; }

    /// <summary>The last answer; it stands until the next one comes.</summary>
    internal SearchReady? Answer { get; private init; }

    /// <summary>Words to search for instead, when nothing was found.</summary>
    internal ImmutableArray<(string Word, string Nearest)> Offers { get; private init; } = [];

    public override KeyMap Keys => SearchKeys.Map;

    public override bool TakesText => true;

    internal ImmutableArray<SearchHit> Hits => Answer?.Result.Hits ?? [];

    /// <summary>True while there is an earlier query to bring back.</summary>
    internal bool Recalls => Input.Text.Length == 0 && Before.Length > 0;

    private int Count => Hits.IsEmpty ? Offers.Length : Hits.Length;

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        if (Recalls && message is (DialogMove { Steps: < 0 } or DialogAccept)) return Typed(TextInput.Of(Before));
        Rect list = SearchLayout.For(this, surroundings.Window).Slots;
        if (Place.After(message, Count, list) is { } place) return (this with { Place = place }).WithMore();
        if (message is PointerUsed pointer) return Click(pointer, surroundings);
        return message switch
        {
            DialogClose => Turn.Closed.Sending(new QueryLeft(Input.Text)),
            DialogAccept => Accept(Place.Selected),
            SearchToShelf when !Query.IsEmpty => Turn.Closed.Sending(new QueryLeft(Input.Text)).Sending(new FilterChosen(Query.Parse(Input.Text).Filter)),
            OpenHelp => new Turn(this).Opening(new HelpScreen(surroundings.Keys.Of(Keys))),
            IndexGrew grew => (this with { Indexed = grew.Progress }).Asking(Asked?.Most ?? FirstHits),
            SearchReady ready when ReferenceEquals(ready.Request, Asked) => new Turn(Answered(ready, list.Height)),
            _ => Input.After(message) is { } input ? Typed(input) : null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings) => SearchView.Draw(this, cells, surroundings);

    /// <summary>The same search after an essay was looked at.</summary>
    internal Turn Resumed(IndexProgress? indexed) => (this with { Indexed = indexed ?? Indexed }).Asking(Asked?.Most ?? FirstHits);

    private Turn Typed(TextInput input)
    {
        Query query = Query.Parse(input.Text, isTyping: input.Cursor == input.Text.Length);
        SearchScreen next = this with { Input = input, Query = query };
        if (query.IsEmpty) return new Turn(next with { Asked = null, Answer = null, Offers = [], Place = default });
        return query == Query ? new Turn(next) : next.Asking(FirstHits);
    }

    private Turn Asking(int most)
    {
        if (Query.IsEmpty || Indexed is null) return new Turn(this);
        SearchRequest request = new(SearchAsker.Reader, Query, Indexed.Index, most, ReadsTexts: true, State);
        return request == Asked ? new Turn(this) : new Turn(this with { Asked = request }).Doing(new SearchPosts(request));
    }

    private Turn WithMore()
    {
        bool wantsMore = !Hits.IsEmpty && Place.Selected == Hits.Length - 1 && Answer!.Result.Total > Hits.Length && Hits.Length == Asked?.Most;
        return wantsMore ? Asking(2 * Hits.Length) : new Turn(this);
    }

    /// <summary>While more comes for the same query the selection stays on its essay.</summary>
    private SearchScreen Answered(SearchReady ready, int height)
    {
        bool isSame = Answer?.Request.Query == ready.Request.Query && Place.Selected < Hits.Length;
        string? kept = isSame && Place.Selected > 0 ? Hits[Place.Selected].Post.Path : null;
        int index = kept is null ? 0 : Math.Max(0, ready.Result.Hits.FindIndexOf(hit => hit.Post.Path == kept));
        ImmutableArray<(string, string)> offers = [.. ready.Result.Suggestions.SelectMany(offer => offer.Nearest.Select(nearest => (offer.Word, nearest)))];
        SearchScreen next = this with { Answer = ready, Offers = offers };
        return next with { Place = (isSame ? Place : default).Select(index, next.Count, height) };
    }

    private Turn? Accept(int index)
    {
        if (index >= Count) return null;
        if (Hits.IsEmpty) return Typed(TextInput.Of(SearchWords.Replace(Input.Text, Offers[index].Word, Offers[index].Nearest)));
        SearchHit hit = Hits[index];
        SearchScreen left = this with { Place = Place with { Selected = index } };
        return Turn.Closed.Sending(new OpenAt(hit.Post, hit.SourceOffset, SearchWords.Lit(Query, hit)) { From = left });
    }

    /// <summary>As on the shelf: a click chooses, a click on the chosen one opens.</summary>
    private Turn? Click(PointerUsed pointer, Surroundings surroundings)
    {
        if (pointer.Event is not { Action: MouseAction.Press, Button: MouseButton.Left, At: Position at }) return null;
        if (SearchLayout.For(this, surroundings.Window).EntryAt(at, Place.Top) is not { } index || index >= Count) return null;
        return index == Place.Selected || Hits.IsEmpty ? Accept(index) : new Turn(this with { Place = Place with { Selected = index } });
    }
}
