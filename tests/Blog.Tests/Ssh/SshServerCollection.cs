namespace Blog.Tests.Ssh;

/// <summary>One server for all tests that need one; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SshServerCollection : ICollectionFixture<SshServer>
{
    public const string Name = "a server";
}
