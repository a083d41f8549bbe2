namespace Blog.Articles.Syntax.Scanning;

/// <summary>How a name is known to be a type's.</summary>
internal enum TypeNames
{
    /// <summary>Only by the word before it, or because the language lists it.</summary>
    Listed,

    /// <summary>It begins with a capital; in capitals throughout it is a constant.</summary>
    Capital,

    /// <summary>
    /// It begins with a capital and stands where a type does, before a name, a dot or an angle bracket: where members have
    /// capitals too.
    /// </summary>
    CapitalInPlace,
}
