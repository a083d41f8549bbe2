using Blog.Screens;

namespace Blog.Tests.Screens;

public sealed class HistoryTests
{
    private static EssayPlace At(int offset) => new("essay", offset);

    [Fact]
    public void Back_and_forward_are_each_others_opposite()
    {
        Random random = new(7);
        for (int round = 0; round < 50; round++)
        {
            History history = History.Empty;
            int jumps = random.Next(1, 20);
            for (int i = 0; i < jumps; i++) history = history.Leave(At(i));
            (EssayPlace? here, int back) = (At(jumps), random.Next(1, jumps + 1));
            for (int i = 0; i < back; i++) (history, here) = history.Back(here);
            Assert.Equal(At(jumps - back), here);
            for (int i = 0; i < back; i++) (history, here) = history.Forward(here);
            Assert.Equal(At(jumps), here);
            Assert.Null(history.Forward(here).To);
        }
    }

    [Fact]
    public void A_jump_forgets_what_lay_ahead()
    {
        (History back, EssayPlace? here) = History.Empty.Leave(At(1)).Leave(At(2)).Back(At(3));
        Assert.Null(back.Leave(here!.Value).Forward(At(9)).To);
    }

    [Fact]
    public void The_oldest_places_are_forgotten()
    {
        History history = History.Empty;
        for (int i = 0; i < 250; i++) history = history.Leave(At(i));
        Assert.Equal(History.Most, history.Past.Length);
        Assert.Equal(At(150), history.Past[0]);
    }

    [Fact]
    public void The_same_place_is_kept_once_and_never_gone_back_to_from_itself()
    {
        History history = History.Empty.Leave(At(1)).Leave(At(2)).Leave(At(2));
        Assert.Equal(2, history.Past.Length);
        Assert.Equal(At(1), history.Back(At(2)).To);
    }

    [Fact]
    public void Each_essay_has_one_kept_place_and_the_oldest_give_way()
    {
        KeptPlaces places = KeptPlaces.None;
        for (int i = 0; i < 250; i++) places = places.With(new EssayPlace("essay-" + i, i)).With(new EssayPlace("again", i));
        Assert.Equal(249, places.Of("again"));
        Assert.Equal(249, places.Of("essay-249"));
        Assert.Null(places.Of("essay-1"));
        Assert.Equal(KeptPlaces.Most, places.All.Length);
    }
}
