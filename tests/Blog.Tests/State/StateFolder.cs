using Blog.State;

namespace Blog.Tests.State;

/// <summary>A folder for one test, with stores over a file in it and a clock that is set by hand.</summary>
internal sealed class StateFolder : IDisposable
{
    public StateFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "blog-state-" + Guid.NewGuid().ToString("n"));

    public string File => Path.Combine(Root, "blog", "state.json");

    public TestClock Clock { get; } = new();

    public DateTimeOffset Now => Clock.GetUtcNow();

    public IEnumerable<string> Names => Directory.Exists(Path.GetDirectoryName(File)) ? Directory.EnumerateFiles(Path.GetDirectoryName(File)!).Select(path => Path.GetFileName(path)).Order() : [];

    public StateStore Store(string library = "/posts", string? path = null) => new(path ?? File, library, Clock);

    public void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    internal sealed class TestClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Pass(TimeSpan time) => _now += time;
    }
}
