using System.Globalization;
using Blog.App;
using Blog.Commands.Ssh.Memory;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.Terminal.Device;
using Blog.Themes;

namespace Blog.Commands.Ssh;

/// <summary>
/// The reader as strangers get it: nothing is written or remembered, no other program is started, no file outside the library is read, and
/// it ends by itself. The owner may let it remember visitors by their keys (<see cref="VisitorMemory"/>).
/// </summary>
internal static class PublicSession
{
    private const int NoSeat = 75; // EX_TEMPFAIL

    internal static int Run(PublicOptions options)
    {
        FileStream? seat = null;
        try
        {
            if (options.Seats is { } seats && (seat = Seats.TryTake(seats)) is null)
                return Outputs.Fail(NoSeat, "all seats are taken just now. Please try again in a few minutes.");
            return Environment.GetEnvironmentVariable("SSH_ORIGINAL_COMMAND") is { } command ? Answer(command, options) : Read(options);
        }
        catch (Exception problem) when (problem is PostFolderException or IOException or UnauthorizedAccessException)
        {
            // Whose fault it is, and where things lie on this machine, is nothing to a visitor.
            SessionLog.Write(options.Log, NewVisit("reader") with { End = "failed:" + problem.GetType().Name });
            return Outputs.Fail(Exit.NotFound, "the blog cannot be read just now. Please try again later.");
        }
        finally
        {
            seat?.Dispose();
        }
    }

    private static int Answer(string command, PublicOptions options)
    {
        Visit visit = NewVisit("command");
        long started = TimeProvider.System.GetTimestamp();
        int status;
        if (RemoteCommand.Parse(command) is not { } understood)
        {
            status = Exit.WrongUsage;
            Outputs.Say(RemoteCommand.Usage);
        }
        else
        {
            (status, string? slug) = RemoteCommands.Run(understood, options.Source);
            visit = visit with { What = understood.Verb, Opened = slug is null ? [] : [slug] };
        }

        SessionLog.Write(options.Log, visit with
        {
            Length = TimeProvider.System.GetElapsedTime(started), End = string.Create(CultureInfo.InvariantCulture, $"status-{status}"),
        });
        return status;
    }

    private static int Read(PublicOptions options)
    {
        if (!Terminals.OutputIsTerminal || VisitorVariables.TerminalName(Environment.GetEnvironmentVariable("TERM")) is null or "" or "dumb")
            return Answer("list", options);
        if (!options.Source.Exists) throw new FileNotFoundException();
        if (!Terminals.TryOpen(_ => "The reader stopped by an error. Please connect again.", out ITerminal? opened, out string? trouble))
            return Outputs.Fail(Exit.WrongUsage, trouble + ".");

        Visit visit = NewVisit("reader");
        using LimitedTerminal terminal = new(opened, options.IdleLimit, options.SessionLimit, TimeProvider.System);
        VisitorMemory? memory = VisitorMemory.Of(options, Environment.GetEnvironmentVariable);
        using EffectPerformer reading = new(options.Source.LoadInBatches)
        {
            Open = _ => false,
            Variable = _ => null,
            Keeper = memory?.Store is { } store ? new StateKeeper(store) : null,
        };
        PublicPerformer performer = new(reading, visit.Start);
        int status = NewSession(terminal, performer).Run(new LoadLibrary());

        // Asked before the terminal is left, which looks like a lost line to whoever still reads.
        Leaving leaving = terminal.Leaving;
        terminal.Dispose();
        if (Goodbye(leaving, options) is { } goodbye) Terminals.Say(opened, goodbye);
        reading.Dispose(); // keeps what is to be kept, so that the log can say whether it was
        SessionLog.Write(options.Log, visit with
        {
            Length = TimeProvider.System.GetUtcNow() - visit.Start,
            Opened = [.. performer.Opened],
            Memory = memory?.Condition,
            End = leaving == Leaving.Signal ? string.Create(CultureInfo.InvariantCulture, $"signal-{status - 128}") : leaving.ToString().ToLowerInvariant(),
        });
        return status;
    }

    internal static Session NewSession(ITerminal terminal, IEffectPerformer performer)
    {
        Func<string, string?> variable = VisitorVariables.From(Environment.GetEnvironmentVariable);
        Surroundings surroundings = new(terminal.Size, ThemeList.ForLocale(variable)) { Traits = VisitorVariables.Traits(variable) };
        return new Session(terminal, new Model([new BrowseScreen()], surroundings), performer, TimeProvider.System) { IsGuarded = false, MaySuspend = false };
    }

    private static string? Goodbye(Leaving leaving, PublicOptions options) => leaving switch
    {
        Leaving.Idle => $"You were quiet for {Duration.Words(options.IdleLimit)}, so the reader closed. Come back any time.",
        Leaving.TimeOver => $"A visit lasts {Duration.Words(options.SessionLimit)} at most, and this one is over. Come back any time.",
        _ => null,
    };

    private static Visit NewVisit(string what) =>
        new(TimeProvider.System.GetUtcNow(), Environment.GetEnvironmentVariable("SSH_CONNECTION"), what);
}
