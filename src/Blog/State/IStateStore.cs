namespace Blog.State;

/// <summary>What keeps a <see cref="ReadingState"/>. Neither way ever fails: at worst nothing is kept, and a notice says so.</summary>
public interface IStateStore
{
    /// <summary>Reads the state.</summary>
    StateResult Load();

    /// <summary>Writes the state together with what other readers wrote meanwhile.</summary>
    /// <returns>Both taken together: the state to go on with.</returns>
    StateResult Save(ReadingState state);
}
