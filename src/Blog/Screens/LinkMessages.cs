using Blog.App;

namespace Blog.Screens;

/// <summary>What a key asks of the links, and of where a reader has been.</summary>
public abstract record TravelAction : Message;

/// <summary>Moves the focus over the links.</summary>
public sealed record LinkBy(int Steps) : TravelAction;

/// <summary>Follows the link with the focus.</summary>
public sealed record FollowFocused : TravelAction;

/// <param name="Index">In the article's links.</param>
public sealed record FollowLink(int Index) : TravelAction;

/// <summary>Letters on every link in the window.</summary>
public sealed record ShowHints : TravelAction;

/// <summary>Opens the address of the focused link, or else the post's own.</summary>
public sealed record OpenInBrowser : TravelAction;

/// <summary>To where the reader was before a jump.</summary>
public sealed record GoBack(int Steps) : TravelAction;

public sealed record GoForward(int Steps) : TravelAction;

/// <summary>No program took an address, so it goes to the reader's clipboard.</summary>
public sealed record AddressNotOpened(string Address) : Message;

/// <summary>Shows an address that has passed the gate in the browser, where there is one; <see cref="AddressNotOpened"/> comes back where there is not.</summary>
public sealed record OpenAddress(string Address) : Effect;
