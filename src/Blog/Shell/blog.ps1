# Completion for blog, made by 'blog completion pwsh'.
Register-ArgumentCompleter -Native -CommandName blog -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString().Trim("'", '"') })
    $typed = $wordToComplete.Trim("'", '"')
    & $commandAst.CommandElements[0].ToString() __complete '--' @words $typed 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        if ($value -in ':files', ':folders') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)
        } else {
            $text = if ($value -match '\s') { "'" + $value.Replace("'", "''") + "'" } else { $value }
            [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $(if ($help) { $help } else { $value }))
        }
    }
}
