using Blog.State;
using Blog.State.Visitors;
using Blog.Tests.Support;

namespace Blog.Tests.State.Visitors;

/// <summary>What is kept of visitors with keys: a small file each, not too many of them, and never another's.</summary>
public sealed class VisitorStoreTests : IDisposable
{
    private readonly StateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string[] Names => [.. Directory.GetFileSystemEntries(_folder.Root).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void What_I_did_is_there_the_next_time_and_nobody_elses()
    {
        Assert.Equal(new StateResult(ReadingState.Empty, VisitorStore.Welcome), Store(1).Load());
        Store(1).Save(Read("one"));
        Store(2).Save(Read("two"));
        Assert.Equal(new StateResult(Read("one")), Store(1).Load());
        Assert.Equal(new StateResult(Read("two")), Store(2).Load());
        Assert.Equal(["SHA256-AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE.json", "SHA256-AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI.json", "all.lock"], Names);
    }

    [Fact]
    public void A_name_of_a_file_is_never_a_path()
    {
        Random random = new(1);
        byte[] key = new byte[32];
        for (int i = 0; i < 200; i++)
        {
            random.NextBytes(key);
            Assert.Matches("^SHA256-[A-Za-z0-9_-]{43}[.]json$", Path.GetRelativePath(_folder.Root, Folder().FileOf(key)));
        }
    }

    [Fact]
    public void Two_sessions_of_one_visitor_lose_nothing()
    {
        VisitorStore first = Store(1), second = Store(1);
        first.Load();
        second.Load();
        first.Save(Read("one"));
        Assert.Equal(["one", "two"], second.Save(Read("two")).State.Posts.Keys.Order());
        Assert.Equal(["one", "two"], Store(1).Load().State.Posts.Keys.Order());
    }

    [Fact]
    public void Who_only_looked_leaves_nothing()
    {
        Store(1).Save(ReadingState.Empty);
        Assert.Equal(["all.lock"], Names);
    }

    [Fact]
    public void Of_too_much_the_oldest_falls_out_and_bookmarks_last()
    {
        ReadingState state = Read("marked").Bookmarked("marked", true, _folder.Now);
        for (int i = 0; i < 2_000; i++)
        {
            _folder.Clock.Pass(TimeSpan.FromMinutes(1));
            state = state.Reached($"essay-{i}", new Place(i, new string('→', Place.ContextLength)), 50, _folder.Now);
        }

        VisitorStore store = Store(1);
        store.Save(state);
        Assert.False(store.HasFailed);
        Assert.InRange(new FileInfo(Path.Join(_folder.Root, Names[0])).Length, VisitorFolder.MaxBytes / 2, VisitorFolder.MaxBytes);
        ReadingState kept = Store(1).Load().State;
        Assert.True(kept.IsBookmarked("marked"));
        Assert.Contains("essay-1999", kept.Posts.Keys);
        Assert.DoesNotContain("essay-0", kept.Posts.Keys);
    }

    [Fact]
    public void Of_too_many_visitors_the_one_falls_out_who_was_not_here_longest()
    {
        for (byte key = 1; key <= 3; key++)
        {
            Store(key, most: 3).Save(Read("one"));
            _folder.Clock.Pass(TimeSpan.FromHours(1));
        }

        Store(1, most: 3).Load(); // looking is being here
        _folder.Clock.Pass(TimeSpan.FromHours(1));
        Store(4, most: 3).Save(Read("one"));
        Assert.Equal([true, false, true, true], new byte[] { 1, 2, 3, 4 }.Select(key => Store(key).Load().State != ReadingState.Empty));
    }

    [Fact]
    public void Visitors_who_come_at_the_same_time_are_not_too_many_and_everyone_of_the_last_is_kept()
    {
        const int Most = 5;
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 4 }, key =>
        {
            VisitorStore store = Store((byte)key, Most);
            for (int i = 0; i < 4; i++) store.Save(Read("one"));
            Assert.False(store.HasFailed);
        });
        Assert.Equal(Most + 1, Names.Length);
        Assert.Contains("all.lock", Names);
    }

    [Theory, InlineData("{"), InlineData("null"), InlineData("[]"), InlineData("{\"version\":0}"), InlineData("{\"version\":1,\"libraries\":{\"blog\":{\"posts\":7}}}"), InlineData("")]
    public void A_broken_file_is_replaced(string text)
    {
        File.WriteAllText(Folder().FileOf(Key(1)), text);
        Assert.Equal(ReadingState.Empty, Store(1).Load().State);
        Store(1).Save(Read("one"));
        Assert.Equal(Read("one"), Store(1).Load().State);
        Assert.Equal(2, Names.Length);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_alone()
    {
        const string Newer = "{\"version\":2}";
        File.WriteAllText(Folder().FileOf(Key(1)), Newer);
        VisitorStore store = Store(1);
        Assert.Equal("Your places cannot be kept just now.", store.Load().Notice);
        Assert.Null(store.Save(Read("one")).Notice);
        Assert.Equal(Newer, File.ReadAllText(Folder().FileOf(Key(1))));
    }

    [Fact]
    public void Links_are_not_followed()
    {
        string elsewhere = Path.Join(_folder.Root, "elsewhere");
        Store(2).Save(Read("secret"));
        File.Move(Folder().FileOf(Key(2)), elsewhere);
        string before = File.ReadAllText(elsewhere);
        foreach (string name in (string[])[Folder().FileOf(Key(1)), Path.Join(_folder.Root, "unfinished")]) File.CreateSymbolicLink(name, elsewhere);
        Assert.Equal(ReadingState.Empty, Store(1).Load().State);
        Store(1).Save(Read("one"));
        Assert.Equal(before, File.ReadAllText(elsewhere));
        Assert.Equal(Read("one"), Store(1).Load().State);

        File.Delete(Path.Join(_folder.Root, "all.lock"));
        File.CreateSymbolicLink(Path.Join(_folder.Root, "all.lock"), elsewhere + "-none");
        VisitorStore locked = Store(1);
        locked.Save(Read("two"));
        Assert.True(locked.HasFailed);
        Assert.False(File.Exists(elsewhere + "-none"));
    }

    [Fact]
    public void On_a_full_disk_the_old_state_stands_and_I_read_on()
    {
        Store(1).Save(Read("one"));
        for (int room = 0; room < 150; room += 37)
        {
            int left = room;
            VisitorStore full = new(new VisitorFolder(_folder.Root, 10, _folder.Clock) { Create = path => new FullDisk(path, left) }, Key(1));
            Assert.Equal("Your places cannot be kept just now.", full.Save(Read("two")).Notice);
            Assert.Null(full.Save(Read("two")).Notice); // said once
            Assert.True(full.HasFailed);
        }

        Assert.Equal(new StateResult(Read("one")), Store(1).Load());
        Assert.Equal(2, Names.Length);
    }

    [NeedsFileFact("/usr/bin/mkfifo")]
    public void A_pipe_in_the_place_of_a_file_makes_nobody_wait()
    {
        using (var made = System.Diagnostics.Process.Start("/usr/bin/mkfifo", [Folder().FileOf(Key(1))])) made.WaitForExit();
        Assert.Equal(ReadingState.Empty, Store(1).Load().State);
        Store(1).Save(Read("one"));
        Assert.Equal(Read("one"), Store(1).Load().State);
    }

    private static byte[] Key(byte each) => [.. Enumerable.Repeat(each, 32)];

    private VisitorFolder Folder(int most = 10) => new(_folder.Root, most, _folder.Clock);

    private VisitorStore Store(byte key, int most = 10) => new(Folder(most), Key(key));

    private ReadingState Read(string slug) => ReadingState.Empty.Opened(slug, _folder.Now).Reached(slug, new Place(12, "“quoted” context\n"), 42, _folder.Now);
}
