using Blog.Benchmarks.Search;
using Blog.Benchmarks.Articles;
using Blog.Benchmarks.Shelf;
using Blog.Benchmarks.Text;
using BenchmarkDotNet.Running;

if (args is ["rag", ..]) return RagReport.Run(args[1..]);
if (args is ["breaking", ..]) return BreakingReport.Run(args[1..]);
if (args is ["shelf", ..]) return ShelfReport.Run(args[1..]);
if (args is ["search", ..]) return SearchReport.Run(args[1..]);
if (args is ["layout", ..]) return LayoutReport.Run(args[1..]);
if (args is ["corpus", ..]) return CorpusReport.Run(args[1..]);
if (args is ["find", ..]) return FindReport.Run(args[1..]);

BenchmarkSwitcher.FromAssembly(typeof(RagReport).Assembly).Run(args);
return 0;
