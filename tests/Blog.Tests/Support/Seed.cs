using System.Globalization;

namespace Blog.Tests.Support;

/// <summary>Seeds of random tests. A failure prints its seed; <c>BLOG_TEST_SEED</c> runs it again.</summary>
internal static class Seed
{
    internal static int New() =>
        int.TryParse(Environment.GetEnvironmentVariable("BLOG_TEST_SEED"), CultureInfo.InvariantCulture, out int seed) ? seed : Random.Shared.Next();
}
