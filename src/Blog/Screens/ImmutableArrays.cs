using System.Collections.Immutable;

namespace Blog.Screens;

internal static class ImmutableArrays
{
    /// <returns>The last place whose element is wanted, or -1.</returns>
    internal static int FindLastIndexOf<T>(this ImmutableArray<T> array, Func<T, bool> wanted)
    {
        for (int i = array.Length - 1; i >= 0; i--)
        {
            if (wanted(array[i])) return i;
        }

        return -1;
    }

    /// <returns>The first place whose element is wanted, or -1.</returns>
    internal static int FindIndexOf<T>(this ImmutableArray<T> array, Func<T, bool> wanted)
    {
        for (int i = 0; i < array.Length; i++)
        {
            if (wanted(array[i])) return i;
        }

        return -1;
    }
}
