Console.WriteLine("blog");
