using System.Runtime.CompilerServices;
using Blog.Posts;

namespace Blog.Benchmarks.Search;

/// <summary>The road not taken: no index, but every file read and looked through for every key, in one case and without folding, which flatters it.</summary>
internal static class ScanReport
{
    public static int Count(Library library, byte[] word)
    {
        StrongBox<int> next = new(-1);
        Task<int> helper = Task.Run(() => Work(library, word, next));
        return Work(library, word, next) + helper.Result;
    }

    private static int Work(Library library, byte[] word, StrongBox<int> next)
    {
        int found = 0;
        byte[] buffer = new byte[1 << 20];
        for (int i; (i = Interlocked.Increment(ref next.Value)) < library.Posts.Length;)
        {
            using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(library.Posts[i].Path);
            int length = RandomAccess.Read(file, buffer, 0);
            if (buffer.AsSpan(0, length).IndexOf(word) >= 0) found++;
        }

        return found;
    }
}
