-- Danish minutes in Neovim 0.7 or later: put this file into ~/.config/nvim/plugin/.
-- Needs `referat-language-server` on PATH (npm install --global referat).

local function is_referat(path)
  local lower = path:lower()
  local name = lower:match('[^/\\]*$')
  if name:match('%.referat$') or name:match('%.referat%.md$') then
    return true
  end
  return name:match('%.txt$')
    and (name:match('referat') or name:match('dagsorden') or lower:match('[/\\]referater[/\\]')) ~= nil
end

local group = vim.api.nvim_create_augroup('referat', {})

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  callback = function(args)
    if is_referat(vim.fn.fnamemodify(args.match, ':p')) then
      vim.bo[args.buf].filetype = 'referat'
    end
  end,
})

local clients = {} -- by root folder, for Neovim 0.7, which has no vim.lsp.start

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'referat',
  callback = function(args)
    local file = vim.api.nvim_buf_get_name(args.buf)
    local marker = vim.fn.findfile('.referat.json', vim.fn.fnamemodify(file, ':h') .. ';')
    local root = vim.fn.fnamemodify(marker ~= '' and marker or file, ':p:h')
    local config = {
      name = 'referat',
      cmd = { 'referat-language-server', '--stdio' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    }
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = args.buf })
      return
    end
    clients[root] = clients[root] or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(args.buf, clients[root])
  end,
})
