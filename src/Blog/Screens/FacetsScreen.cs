using System.Collections.Immutable;
using Blog.App;
using Blog.Posts;
using Blog.Search;
using Blog.State;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Screens;

/// <summary>
/// Every tag, category, year and author with the number of essays that it would leave; the shelf below follows at once.
/// <code>
/// ┌─ Filter ─────────────────────────┐
/// │  Tags  Categories  Years         │
/// │   [x] production               4 │
/// │ ▌ [-] career                   4 │
/// └──────────────────────────────────┘
/// </code>
/// </summary>
/// <param name="Posts">All posts of the library, oldest first.</param>
/// <param name="Found">Those of them that the filter's text was found in; null while that is not known.</param>
public sealed record FacetsScreen(ImmutableArray<Post> Posts, ImmutableArray<Post>? Found, PostFilter Filter, ReadingState? State) : Screen
{
    private const int Width = 44, HeadRows = 1;

    public ImmutableArray<FacetSection> Sections { get; private init; } = FacetSection.Of(Posts);

    /// <summary>The place of the section in view.</summary>
    public int Shown { get; init; }

    public ListPlace Place { get; init; }

    /// <summary>True when one of the chosen tags is enough.</summary>
    public bool IsAny { get; init; } = !Filter.AnyTags.IsEmpty && Filter.Tags.IsEmpty;

    /// <summary>What the list is narrowed by.</summary>
    public TextInput Narrowed { get; init; } = TextInput.Empty;

    public bool IsTyping { get; init; }

    public override KeyMap Keys => IsTyping ? FacetKeys.Narrowing : FacetKeys.Choosing;

    public override bool TakesText => IsTyping;

    public override bool CoversAll => false;

    internal FacetSection Section => Sections[Shown];

    /// <summary>The values in the list, as far as they fit what was typed.</summary>
    internal ImmutableArray<string> Values { get; private init; } = [];

    /// <summary>What each value would leave, counted when the filter changes and not when it is drawn.</summary>
    internal Facets Counts { get; private init; } = Count(Posts, Found, Filter, State);

    /// <summary>The same for the section in view, by key: what was found may write a value in another way than the list has it.</summary>
    internal ImmutableDictionary<string, int> Left { get; private init; } = ImmutableDictionary<string, int>.Empty;

    internal static FacetsScreen Over(Library library, PostFilter filter, ReadingState? state, ImmutableArray<Post>? found = null) =>
        new FacetsScreen([.. library.Posts.Reverse()], found, filter, state).Listed();

    public override Turn? Update(Message message, Surroundings surroundings)
    {
        Rect list = ListRoom(surroundings);
        if (Place.After(message, Values.Length, list) is { } place) return new Turn(this with { Place = place });
        if (IsTyping && Narrowed.After(message) is { } input) return new Turn((this with { Narrowed = input, Place = default }).Listed());
        if (message is PointerUsed pointer) return Click(pointer, list, surroundings);
        return message switch
        {
            DialogClose => Close(),
            DialogAccept when IsTyping => new Turn(this with { IsTyping = false }),
            OpenHelp => new Turn(this).Opening(new HelpScreen(surroundings.Keys.Of(FacetKeys.Choosing))),
            DialogClear => Choose(PostFilter.None),
            FacetAny => (this with { IsAny = !IsAny }).Choose(FacetChoice.WithAny(Filter, !IsAny)),
            FacetSectionBy by => new Turn(AtSection(Shown + by.Steps)),
            FacetNarrow => new Turn(this with { IsTyping = true }),
            LibraryLoaded loaded => new Turn(Anew(loaded.Library)),
            _ when Values.IsEmpty => null,
            DialogToggle => Toggle(Wanted),
            FacetExclude => Toggle(FacetState.Not),
            DialogAccept => Accept(),
            _ => null,
        };
    }

    public override View Draw(CellBuffer cells, Surroundings surroundings)
    {
        Pane pane = Dialog.Open(cells, "Filter", Width, WantedHeight, surroundings);
        Position? cursor = FacetView.Draw(this, pane, surroundings.Theme);
        string essays = Counts.Total == 1 ? "1 essay" : $"{Counts.Total} essays";
        Footer.Draw(Dialog.FooterOf(cells, surroundings), Keys, essays, surroundings);
        return new View(cursor, [pane.Area], null);
    }

    internal FacetState StateOf(string value) => FacetChoice.StateOf(Filter, Section, value);

    private string Current => Values[Place.Selected];

    private FacetState Wanted => IsAny && Section.Has == FilterKind.Tag ? FacetState.Any : FacetState.Must;

    private int WantedHeight => HeadRows + Math.Max(1, Sections.Max(section => section.Values.Length));

    private Turn Close() => IsTyping || Narrowed.Text.Length > 0
        ? new Turn((this with { IsTyping = false, Narrowed = TextInput.Empty, Place = default }).Listed())
        : Turn.Closed;

    private Turn Accept()
    {
        PostFilter filter = StateOf(Current) == FacetState.Free ? FacetChoice.Set(Filter, Section, Current, Wanted) : Filter;
        return Turn.Closed.Sending(new FilterChosen(filter));
    }

    private Turn Toggle(FacetState state) =>
        Choose(FacetChoice.Set(Filter, Section, Current, StateOf(Current) == state ? FacetState.Free : state));

    private Turn Choose(PostFilter filter) =>
        new Turn((this with { Filter = filter, Counts = Count(Posts, Found, filter, State) }).Listed()).Sending(new FilterChosen(filter));

    private Turn? Click(PointerUsed pointer, Rect list, Surroundings surroundings)
    {
        if (pointer.Event is not { Action: MouseAction.Press, Button: MouseButton.Left, At: Position at }) return null;
        Rect room = Room(surroundings);
        if (at.Y == room.Y && room.Contains(at))
            return FacetView.SectionAt(this, at.X - room.X, room.Width) is { } section ? new Turn(AtSection(section)) : null;
        return Place.Clicked(pointer, Values.Length, list) is >= 0 and int index
            ? (this with { Place = Place.Select(index, Values.Length, list.Height) }).Toggle(Wanted)
            : room.Contains(at) ? null : Turn.Closed;
    }

    private FacetsScreen AtSection(int index) =>
        (this with { Shown = (index + Sections.Length) % Sections.Length, Place = default, Narrowed = TextInput.Empty, IsTyping = false }).Listed();

    private FacetsScreen Listed()
    {
        FacetsScreen next = this with { Left = Section.CountsIn(Counts, IsAny).ToImmutableDictionary(count => FacetKey.Of(count.Name), count => count.Left) };
        if (Narrowed.Text.Length == 0) return next with { Values = Section.Values };
        var scored = Section.Values.Select(value => (Value: value, Score: FuzzyMatch.Score(Narrowed.Text, value)));
        return next with { Values = [.. scored.Where(pair => pair.Score is not null).OrderByDescending(pair => pair.Score).Select(pair => pair.Value)] };
    }

    /// <summary>The same panel over a library that changed.</summary>
    private FacetsScreen Anew(Library library)
    {
        FacetsScreen next = Over(library, Filter, State, Found) with { IsAny = IsAny, Narrowed = Narrowed, IsTyping = IsTyping };
        next = (next with { Shown = Math.Max(0, next.Sections.FindIndexOf(section => section.Name == Section.Name)) }).Listed();
        int selected = Values.IsEmpty ? 0 : Math.Max(0, next.Values.IndexOf(Current));
        return next with { Place = Place.Select(selected, next.Values.Length, int.MaxValue) };
    }

    private Rect Room(Surroundings surroundings) => Dialog.Room(surroundings.Window, Width, WantedHeight);

    private Rect ListRoom(Surroundings surroundings)
    {
        Rect room = Room(surroundings);
        return room with { Y = room.Y + HeadRows, Height = Math.Max(0, room.Height - HeadRows) };
    }

    private static Facets Count(ImmutableArray<Post> posts, ImmutableArray<Post>? found, PostFilter filter, ReadingState? state) =>
        found is { } some && !filter.Text.IsEmpty ? Facets.Of(some, filter.WithoutText, state) : Facets.Of(posts, filter, state);
}
