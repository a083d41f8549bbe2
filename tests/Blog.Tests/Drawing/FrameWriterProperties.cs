using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;

namespace Blog.Tests.Drawing;

/// <summary>Whatever two frames are: what is sent for the second leads from the first exactly to it, on every kind of terminal.</summary>
public sealed class FrameWriterProperties
{
    [Fact]
    public void After_every_frame_the_terminal_shows_it_exactly()
    {
        for (int i = 0; i < 1_000; i++) Session(Random.Shared.Next(), steps: 10);
    }

    private static void Session(int seed, int steps)
    {
        RandomFrames frames = RandomFrames.Seeded(seed);
        FrameWriter writer = new();
        TerminalTraits traits = frames.Traits();
        MemoryTerminalOptions kind = frames.TerminalFor(traits);
        Size size = frames.Size();
        MemoryTerminal terminal = new(size, kind);
        WrittenFrame? shown = null;
        Frame frame = frames.Frame(size);
        bool drewOnShell = false;
        for (int step = 0; step < steps; step++)
        {
            string where = $"seed {seed}, step {step}, {traits}, {kind.Disputed}";
            bool resizes = frames.Chance(30);
            if (resizes) terminal.Resize(size = frames.Size());
            bool forgets = frames.Chance(30) || (resizes && size == frame.Cells.Size);
            if (forgets) shown = shown?.Forget();
            if (frames.Chance(10)) traits = frames.Traits() with { BackgroundColorErase = traits.BackgroundColorErase };
            Frame before = frame;
            frame = frame.Cells.Size != size || frames.Chance(4) ? frames.Frame(size) : frames.Scrolled(frame);
            WrittenFrame written = writer.Write(shown, frame, traits);

            string? fault = Fault(() => terminal.Write(written.Bytes.Span, written.Undo)) ?? Comparison.Difference(frame, traits, terminal, kind);
            if (fault is not null) Assert.Fail($"{where}: {fault}\nbefore:\n{CellPicture.Of(before.Cells)}\nwanted:\n{CellPicture.Of(frame.Cells)}\nshown:\n{terminal.Picture}");
            Assert.True(writer.Write(written, frame, traits).Bytes.IsEmpty, $"{where}: an identical frame is sent");
            int whole = writer.Write(null, frame, traits).Bytes.Length;
            Assert.True(forgets || written.Bytes.Length <= whole + 64, $"{where}: {written.Bytes.Length} bytes are sent, the whole picture takes {whole}");
            shown = written;
            drewOnShell |= !frame.Modes.AlternateScreen;
        }

        Assert.Null(Fault(terminal.Dispose));
        if (!drewOnShell) Assert.True(terminal.IsAsFound, $"seed {seed}: {terminal.Difference}");
        Assert.True(terminal.Cursor is not null, $"seed {seed}: the cursor is hidden");
        Assert.Equal(TerminalModes.AsFound with { Title = "shell" }, terminal.Modes);
    }

    [Fact]
    public void From_the_middle_of_a_frame_too_the_terminal_can_be_left_as_it_was_found()
    {
        for (int i = 0; i < 300; i++)
        {
            int seed = Random.Shared.Next();
            RandomFrames frames = RandomFrames.Seeded(seed);
            TerminalTraits traits = frames.Traits();
            Size size = frames.Size();
            MemoryTerminal terminal = new(size, frames.TerminalFor(traits));
            FrameWriter writer = new();
            WrittenFrame first = writer.Write(null, frames.Frame(frames.Cells(size)) with { Modes = TerminalModes.FullScreen }, traits);
            terminal.Write(first.Bytes.Span, first.Undo);
            WrittenFrame second = writer.Write(first, frames.Scrolled(first.Frame), traits);
            byte[] cut = [.. UpToSomeSequence(second.Bytes, frames), .. second.Undo.Span];
            string? fault = Fault(() => terminal.Write(cut, default));
            Assert.True(fault is null && terminal.IsAsFound, $"seed {seed}: {fault} {terminal.Difference}");
        }
    }

    private static byte[] UpToSomeSequence(ReadOnlyMemory<byte> bytes, RandomFrames frames)
    {
        VtParser parser = new(new Nobody());
        List<int> ends = [0];
        for (int i = 0; i < bytes.Length; i++)
        {
            parser.Feed(bytes.Span[i]);
            if (parser.IsIdle) ends.Add(i + 1);
        }

        return bytes[..frames.Pick(ends)].ToArray();
    }

    private static string? Fault(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (MemoryTerminalException problem)
        {
            return problem.Message;
        }
    }

    private sealed class Nobody : IVtHandler
    {
        public void Text(System.Text.Rune character)
        {
        }

        public void Control(byte control)
        {
        }

        public void Escape(in EscapeSequence sequence)
        {
        }

        public void Csi(in CsiSequence sequence)
        {
        }

        public void ControlString(in ControlString text)
        {
        }

        public void Fault(VtFault fault, byte at)
        {
        }
    }
}
