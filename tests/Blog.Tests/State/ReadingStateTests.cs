using System.Collections.Immutable;
using Blog.Posts;
using Blog.State;
using Blog.Tests.Search;

namespace Blog.Tests.State;

public sealed class ReadingStateTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly Post One = Essays.Of("one"), Two = Essays.Of("two"), Three = Essays.Of("three");

    [Fact]
    public void On_my_first_visit_nothing_is_new() => Assert.False(ReadingState.Empty.Visited(Essays.Library(One, Two), Monday).IsNew("one"));

    [Fact]
    public void What_came_since_my_last_visit_is_new_until_I_open_it_or_come_another_time()
    {
        ReadingState state = ReadingState.Empty.Visited(Essays.Library(One), Monday);
        state = state.Visited(Essays.Library(One, Two), Monday.AddDays(1));
        Assert.Equal((false, true), (state.IsNew("one"), state.IsNew("two")));

        // Closed and opened again: it is still the same visit.
        state = state.Visited(Essays.Library(One, Two), Monday.AddDays(1).AddMinutes(5));
        Assert.True(state.IsNew("two"));
        Assert.False(state.Opened("two", Monday.AddDays(1)).IsNew("two"));

        state = state.Visited(Essays.Library(One, Two, Three), Monday.AddDays(2));
        Assert.Equal((false, true), (state.IsNew("two"), state.IsNew("three")));
    }

    [Fact]
    public void A_post_that_arrives_while_I_read_is_new()
    {
        ReadingState state = ReadingState.Empty.Visited(Essays.Library(One), Monday).Visited(Essays.Library(One, Two), Monday.AddSeconds(1));
        Assert.True(state.IsNew("two"));
    }

    [Fact]
    public void A_post_that_was_gone_for_a_while_is_not_new_again()
    {
        ReadingState state = ReadingState.Empty.Visited(Essays.Library(One, Two), Monday).Visited(Essays.Library(One), Monday.AddDays(1)).Visited(Essays.Library(One, Two), Monday.AddDays(2));
        Assert.False(state.IsNew("two"));
    }

    [Fact]
    public void I_go_on_with_the_essay_that_I_opened_last_and_did_not_finish()
    {
        Place place = new(3, "x");
        ReadingState state = ReadingState.Empty
            .Opened("one", Monday).Reached("one", place, 40, Monday)
            .Opened("two", Monday.AddHours(1)).Reached("two", place, 10, Monday.AddHours(1))
            .Opened("three", Monday.AddHours(2)).Reached("three", place, 99, Monday).MarkedRead(Three, Monday.AddHours(2));
        Assert.Equal(Two, state.ToContinue([One, Two, Three]));
        Assert.Equal(One, state.ToContinue([One, Three]));
        Assert.Null(state.ToContinue([Three]));
    }

    [Fact]
    public void An_essay_that_was_edited_since_I_read_it_is_changed_until_I_read_it_again()
    {
        ReadingState state = ReadingState.Empty.MarkedRead(One, Monday);
        Post edited = One with { ContentHash = 77 };
        Assert.Equal((false, true, false), (state.IsChanged(One), state.IsChanged(edited), state.IsChanged(Two)));
        Assert.False(state.MarkedRead(edited, Monday).IsChanged(edited));
        state = state.MarkedUnread("one", Monday);
        Assert.Equal((false, false), (state.IsRead("one"), state.IsChanged(edited)));
    }

    [Fact]
    public void While_the_library_is_still_being_read_nothing_is_taken_for_new()
    {
        ReadingState state = ReadingState.Empty.Visited(Essays.Library(One) with { Waiting = 1 }, Monday).Visited(Essays.Library(One, Two), Monday);
        Assert.Equal((false, false), (state.IsNew("one"), state.IsNew("two")));
    }

    [Fact]
    public void A_place_is_found_again_when_text_was_put_before_it()
    {
        PostText before = new("The first paragraph.\n\nThe second paragraph, where I stopped reading.\n", 0);
        Place place = Place.At(before, before.Source.IndexOf("where I", StringComparison.Ordinal));
        PostText after = new("A new one where nothing is.\n\n" + before.Source + "where I stopped reading it again", 0);
        Assert.StartsWith("where I stopped reading.\n", after.Source[place.In(after)..], StringComparison.Ordinal);
        PostText edited = new("A new one.\n\nwhere I stopped, finally", 0);
        Assert.StartsWith("where I stopped, f", edited.Source[place.In(edited)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_whose_words_are_gone_stays_within_the_text()
    {
        Place place = new(500, "words that are gone");
        Assert.Equal(9, place.In(new PostText("short one", 0)));
        Assert.Equal(500, place.In(new PostText(new string('x', 1000), 10)));
        Assert.Equal(4, new Place(0, "").In(new PostText("---\nx", 4)));
        Assert.Equal(0, new Place(5, "").In(new PostText("", 0)));
    }

    [Fact]
    public void Marks_have_the_letters_a_to_z()
    {
        ReadingState state = ReadingState.Empty.Marked("one", 'a', new Place(7, "x"), Monday).Marked("one", 'A', new Place(8, "y"), Monday);
        Assert.Equal(['a'], state.Of("one").Marks.Keys);
    }

    [Fact]
    public void States_merge_to_the_same_whatever_the_order()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 500; round++)
        {
            ReadingState a = Any(random), b = Any(random), c = Any(random);
            Assert.True(a.Merge(b) == b.Merge(a), $"seed {seed}, round {round}");
            Assert.True(a.Merge(b).Merge(c) == a.Merge(b.Merge(c)), $"seed {seed}, round {round}");
            Assert.True(a.Merge(a) == a, $"seed {seed}, round {round}");
        }
    }

    /// <summary>Moments are few, so that many are the same.</summary>
    internal static ReadingState Any(Random random)
    {
        ReadingState state = ReadingState.Empty;
        ImmutableArray<Post> posts = [One, Two, Three];
        for (int n = random.Next(12); n > 0; n--)
        {
            DateTimeOffset at = Monday.AddHours(random.Next(5));
            string slug = posts[random.Next(3)].Slug;
            Place place = new(random.Next(5), "context");
            state = random.Next(8) switch
            {
                0 => state.Visited(Essays.Library([.. posts[..random.Next(1, 4)]]), at),
                1 => state.Opened(slug, at),
                2 => state.Reached(slug, place, random.Next(101), at),
                3 => state.MarkedRead(Essays.Of(slug) with { ContentHash = (ulong)random.Next(3) }, at),
                4 => state.MarkedUnread(slug, at),
                5 => state.Bookmarked(slug, random.Next(2) == 0, at),
                6 => state.Marked(slug, (char)('a' + random.Next(3)), place, at),
                _ => state.Chose(Choice.View, $"view {random.Next(3)}", at),
            };
        }

        return state;
    }
}
