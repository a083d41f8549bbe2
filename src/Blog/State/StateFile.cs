using System.Globalization;
using System.Text.Json;

namespace Blog.State;

/// <summary>How the file was found.</summary>
internal enum StateFileCondition : byte { Good, Missing, Broken, Newer }

/// <summary>Reads and writes the file.</summary>
internal static class StateFile
{
    /// <summary>A file that is larger was not written by this program.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    private const string TemporaryMark = ".tmp-";

    public static StateFileCondition Read(string path, out StateFileModel model)
    {
        model = new StateFileModel();
        FileInfo file = new(path);
        if (!file.Exists) return StateFileCondition.Missing;
        // A pipe has the length 0 too, and opening one waits for ever.
        if (file.Length is 0 or > MaxBytes) return StateFileCondition.Broken;
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            model = JsonSerializer.Deserialize(stream, StateFileJson.Default.StateFileModel) ?? new StateFileModel();
        }
        catch (JsonException)
        {
            return StateFileCondition.Broken;
        }
        catch (FileNotFoundException)
        {
            return StateFileCondition.Missing;
        }

        if (model.Version > StateFileModel.CurrentVersion) return StateFileCondition.Newer;
        return model.Version < 1 ? StateFileCondition.Broken : StateFileCondition.Good;
    }

    /// <summary>Writes beside the file, to the disk, and moves over it: whenever it is cut off, one whole file is there, the old one or the new
    /// one. Only for who has the lock.</summary>
    /// <param name="create">Opens the temporary file; tests put a full disk in its place.</param>
    public static void Write(string path, StateFileModel model, Func<string, Stream> create)
    {
        string temporary = $"{path}{TemporaryMark}{Guid.NewGuid():n}";
        try
        {
            using (Stream stream = create(temporary))
            {
                JsonSerializer.Serialize(stream, model, StateFileJson.Default.StateFileModel);
                if (stream is FileStream file) file.Flush(flushToDisk: true);
                else stream.Flush();
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static Stream Create(string path) => new FileStream(path, PrivateFiles.Options(FileMode.CreateNew, FileShare.None));

    /// <summary>Deletes what killed readers left behind. Only for who has the lock: nobody else is writing then.</summary>
    public static void Sweep(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        foreach (string left in Directory.EnumerateFiles(folder, Path.GetFileName(path) + TemporaryMark + "*")) File.Delete(left);
    }

    /// <summary>Moves a broken file out of the way.</summary>
    /// <returns>Its new name.</returns>
    public static string SetAside(string path, DateTimeOffset now)
    {
        string stem = $"{path}.broken-{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}";
        string aside = stem;
        for (int n = 2; File.Exists(aside); n++) aside = $"{stem}-{n}";
        File.Move(path, aside);
        return aside;
    }
}
