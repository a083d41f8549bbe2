using Blog.State;
using Blog.Tests.Search;

namespace Blog.Tests.State;

public sealed class StateStoreTests : IDisposable
{
    private readonly StateFolder _folder = new();

    private ReadingState Some => ReadingState.Empty
        .Visited(Essays.Library(Essays.Of("one"), Essays.Of("two")), _folder.Now)
        .Opened("one", _folder.Now)
        .Reached("one", new Place(12, "“quoted” context\n"), 42, _folder.Now)
        .MarkedRead(Essays.Of("two", "text"), _folder.Now)
        .Bookmarked("two", true, _folder.Now)
        .Marked("two", 'q', new Place(1, "ext"), _folder.Now)
        .Chose(Choice.View, "cards", _folder.Now);

    [Fact]
    public void What_I_did_is_there_the_next_time()
    {
        Assert.Equal(new StateResult(ReadingState.Empty), _folder.Store().Load());
        Assert.Equal(new StateResult(Some), _folder.Store().Save(Some));
        Assert.Equal(new StateResult(Some), _folder.Store().Load());
        Assert.Equal(["state.json", "state.json.lock"], _folder.Names);
    }

    [Fact]
    public void Whatever_was_done_is_read_back_as_it_was()
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        for (int round = 0; round < 100; round++)
        {
            ReadingState state = ReadingStateTests.Any(random);
            StateStore store = _folder.Store($"/library {round}");

            // Choices are of all libraries, so those of the rounds before are there too.
            ReadingState saved = store.Save(state).State;
            Assert.True(saved with { Choices = state.Choices } == state, $"seed {seed}, round {round}");
            Assert.True(store.Load().State == saved, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Each_library_has_its_own_essays_and_all_share_the_choices()
    {
        _folder.Store("/a").Save(Some);
        ReadingState other = _folder.Store("/b").Load().State;
        Assert.Empty(other.Posts);
        Assert.Equal("cards", other.Chosen(Choice.View));
        _folder.Store("/b").Save(other.Opened("three", _folder.Now));
        Assert.Equal(Some, _folder.Store("/a").Load().State);
    }

    [Fact]
    public void Only_I_can_read_what_I_read()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Store().Save(Some);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(_folder.File)!));
    }

    [Fact]
    public void Wherever_a_write_was_cut_off_the_old_state_stands_and_the_rest_is_swept()
    {
        _folder.Store().Save(Some);
        byte[] written = File.ReadAllBytes(_folder.File);
        for (int length = 0; length <= written.Length; length += length < 64 ? 1 : 29)
        {
            File.WriteAllBytes(_folder.File + ".tmp-killed", written[..length]);
            Assert.Equal(new StateResult(Some), _folder.Store().Load());
            Assert.Equal(new StateResult(Some), _folder.Store().Save(ReadingState.Empty));
            Assert.Equal(["state.json", "state.json.lock"], _folder.Names);
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_set_aside_with_a_notice_and_never_stops_the_start()
    {
        _folder.Store().Save(Some);
        byte[] written = File.ReadAllBytes(_folder.File);
        for (int length = 0; length < written.Length; length += length < 64 ? 1 : 29)
        {
            File.WriteAllBytes(_folder.File, written[..length]);
            StateResult result = _folder.Store().Load();
            Assert.Equal(ReadingState.Empty, result.State);
            Assert.Contains("broken", result.Notice, StringComparison.Ordinal);
            string aside = Assert.Single(_folder.Names, name => name.Contains("broken", StringComparison.Ordinal));
            string path = Path.Combine(Path.GetDirectoryName(_folder.File)!, aside);
            Assert.Equal(written[..length], File.ReadAllBytes(path));
            File.Delete(path);
            Assert.Null(_folder.Store().Load().Notice);
        }
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\0\0\0\0")]
    [InlineData("{\"version\":-1}")]
    [InlineData("{\"version\":1,\"libraries\":[]}")]
    [InlineData("{\"version\":1,\"libraries\":{\"/posts\":{\"posts\":{\"a\":{\"opened\":\"yesterday\"}}}}}")]
    public void Garbage_is_set_aside_and_the_next_state_is_kept(string garbage)
    {
        _folder.Write(garbage);
        StateStore store = _folder.Store();
        Assert.NotNull(store.Load().Notice);
        store.Save(Some);
        Assert.Equal(new StateResult(Some), _folder.Store().Load());
    }

    [Fact]
    public void Garbage_that_comes_while_I_read_is_set_aside_when_I_save()
    {
        StateStore store = _folder.Store();
        store.Load();
        _folder.Write("garbage");
        StateResult result = store.Save(Some);
        Assert.Contains("moved to", result.Notice, StringComparison.Ordinal);
        Assert.Equal(Some, result.State);
        Assert.Equal(new StateResult(Some), _folder.Store().Load());
    }

    [Fact]
    public void Values_that_make_no_sense_are_left_out_and_the_rest_stands()
    {
        _folder.Write("""
            {"version":1,"new":{"x":1},"choices":{"view":null,"sort":{"value":"title"}},"libraries":{"/x":null,"/posts":{"known":"%%","posts":{
            "a":null,"b":{"progress":{"offset":-5,"percent":900},"marks":{"A":{"offset":1},"z":null,"q":{"offset":3}}}}}}}
            """);
        StateResult result = _folder.Store().Load();
        Assert.Null(result.Notice);
        Assert.Equal("title", result.State.Chosen(Choice.Sort));
        PostState post = Assert.Single(result.State.Posts).Value;
        Assert.Equal(new Progress(new Place(0, ""), 100), post.Progress!.Value.Value);
        Assert.Equal(['q'], post.Marks.Keys);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_alone()
    {
        const string Newer = "{\"version\":2,\"libraries\":{}}";
        _folder.Write(Newer);
        StateStore store = _folder.Store();
        Assert.Contains("newer version", store.Load().Notice, StringComparison.Ordinal);
        Assert.Equal(new StateResult(Some), store.Save(Some));
        Assert.Equal(Newer, File.ReadAllText(_folder.File));

        // Another reader may have been updated while this one runs.
        Assert.Contains("newer version", _folder.Store().Save(Some).Notice, StringComparison.Ordinal);
        Assert.Equal(Newer, File.ReadAllText(_folder.File));
    }

    [Fact]
    public void Where_nothing_can_be_written_it_is_said_once_and_reading_goes_on()
    {
        // A path under a file: not even root can write there.
        string file = Path.Combine(_folder.Root, "file");
        File.WriteAllText(file, "");
        StateStore store = _folder.Store(path: Path.Combine(file, "blog", "state.json"));
        Assert.Equal(ReadingState.Empty, store.Load().State);
        StateResult result = store.Save(Some);
        Assert.Equal(Some, result.State);
        Assert.Contains("not kept", result.Notice, StringComparison.Ordinal);
        Assert.Null(store.Save(Some).Notice);
    }

    [Fact]
    public void On_a_full_disk_the_old_state_stands()
    {
        _folder.Store().Save(Some);
        for (int room = 0; room < 400; room += 37)
        {
            int left = room;
            StateStore full = new(_folder.File, "/posts", _folder.Clock) { Create = path => new FullDisk(path, left) };
            StateResult result = full.Save(Some.Opened("two", _folder.Now));
            Assert.Contains("No space left", result.Notice, StringComparison.Ordinal);
            Assert.NotEqual(Some, result.State);
            Assert.Equal(new StateResult(Some), _folder.Store().Load());
            Assert.Equal(["state.json", "state.json.lock"], _folder.Names);
        }
    }

    [Fact]
    public void Readers_who_save_at_the_same_time_lose_nothing()
    {
        const int Readers = 4, Saves = 15;
        Task<string?>[] readers = [.. Enumerable.Range(0, Readers).Select(reader => Task.Factory.StartNew(
            () =>
            {
                StateStore store = _folder.Store();
                ReadingState state = store.Load().State;
                string? notice = null;
                for (int n = 0; n < Saves; n++)
                {
                    state = state.Opened($"{reader}-{n}", _folder.Now).Marked("shared", (char)('a' + reader), new Place(n, ""), _folder.Now.AddMinutes(n));
                    StateResult result = store.Save(state);
                    state = result.State;
                    notice ??= result.Notice;
                }

                return notice;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

        Assert.All(readers, reader => Assert.Null(reader.GetAwaiter().GetResult()));
        ReadingState merged = _folder.Store().Load().State;
        Assert.Equal((Readers * Saves) + 1, merged.Posts.Count);
        Assert.Equal(Enumerable.Repeat(Saves - 1, Readers), merged.Of("shared").Marks.Values.Select(mark => mark.Value.Offset));
    }

    [Fact]
    public void Two_readers_of_one_essay_each_keep_what_the_other_did()
    {
        StateStore first = _folder.Store(), second = _folder.Store();
        ReadingState here = first.Load().State, there = second.Load().State;
        here = first.Save(here.Bookmarked("one", true, _folder.Now)).State;
        _folder.Clock.Pass(TimeSpan.FromMinutes(1));
        there = second.Save(there.Reached("one", new Place(5, ""), 50, _folder.Now)).State;
        Assert.True(there.IsBookmarked("one"));
        here = first.Save(here).State;
        Assert.Equal(50, here.Percent("one"));
        Assert.Equal(here, there);
    }

    [Fact]
    public void A_lock_that_is_never_given_back_is_not_waited_for_for_ever()
    {
        _folder.Store().Save(ReadingState.Empty);
        StateStore store = new(_folder.File, "/posts", TimeProvider.System);
        using FileStream held = StateLock.Take(_folder.File, TimeProvider.System);
        Assert.Contains("not kept", store.Save(Some).Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_essays_that_I_touched_longest_ago_are_forgotten_first_and_bookmarks_last()
    {
        ReadingState state = ReadingState.Empty.Bookmarked("kept", true, _folder.Now.AddYears(-1));
        for (int n = 0; n < StateStore.MaxPosts + 9; n++) state = state.Opened($"post-{n}", _folder.Now.AddMinutes(n));
        _folder.Store().Save(state);
        ReadingState loaded = _folder.Store().Load().State;
        Assert.Equal(StateStore.MaxPosts, loaded.Posts.Count);
        Assert.True(loaded.IsBookmarked("kept"));
        Assert.False(loaded.Posts.ContainsKey("post-9"));
        Assert.True(loaded.Posts.ContainsKey("post-10"));
    }

    [Fact]
    public void A_link_in_place_of_the_file_stays_one()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File)!);
        string elsewhere = Path.Combine(_folder.Root, "elsewhere.json");
        _folder.Store(path: elsewhere).Save(Some);
        File.CreateSymbolicLink(_folder.File, elsewhere);
        _folder.Store().Save(Some.Opened("two", _folder.Now));
        Assert.NotNull(new FileInfo(_folder.File).LinkTarget);
        Assert.True(_folder.Store(path: elsewhere).Load().State.Of("two").Opened is not null);
    }

    [Fact]
    public void Without_a_file_nothing_is_kept()
    {
        StateStore store = new(null, "/posts", _folder.Clock);
        Assert.Equal(new StateResult(ReadingState.Empty), store.Load());
        Assert.Equal(new StateResult(Some), store.Save(Some));
    }

    [Fact]
    public void The_usual_place_is_where_the_system_keeps_such_files()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.Equal("/state/blog/state.json", Usual(("XDG_STATE_HOME", "/state"), ("HOME", "/home/ada")));
        Assert.Equal("/home/ada/.local/state/blog/state.json", Usual(("XDG_STATE_HOME", ""), ("HOME", "/home/ada")));
        Assert.Equal("/home/ada/.local/state/blog/state.json", Usual(("XDG_STATE_HOME", "relative"), ("HOME", "/home/ada")));
        Assert.Null(Usual());

        static string? Usual(params (string Name, string Value)[] variables) =>
            StatePath.Usual(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
    }

    public void Dispose() => _folder.Dispose();
}
