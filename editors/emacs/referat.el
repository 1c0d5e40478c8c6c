;;; referat.el --- Danish minutes with eglot -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "26.3") (eglot "1.5"))
;; URL: https://github.com/referat/referat

;;; Commentary:

;; Needs `referat-language-server' on PATH (npm install --global referat).

;;; Code:

(require 'eglot)

;;;###autoload
(define-derived-mode referat-mode text-mode "Referat"
  "Danish minutes of municipalities, councils and boards."
  (visual-line-mode 1))

;;;###autoload
(dolist (pattern '("\\.[Rr][Ee][Ff][Ee][Rr][Aa][Tt]\\(?:\\.md\\)?\\'"
                   "[Rr][Ee][Ff][Ee][Rr][Aa][Tt][^/]*\\.[Tt][Xx][Tt]\\'"
                   "[Dd][Aa][Gg][Ss][Oo][Rr][Dd][Ee][Nn][^/]*\\.[Tt][Xx][Tt]\\'"
                   "/[Rr][Ee][Ff][Ee][Rr][Aa][Tt][Ee][Rr]/.*\\.[Tt][Xx][Tt]\\'"))
  (add-to-list 'auto-mode-alist (cons pattern 'referat-mode)))

(add-to-list 'eglot-server-programs '(referat-mode "referat-language-server" "--stdio"))

;;;###autoload
(add-hook 'referat-mode-hook #'eglot-ensure)

(provide 'referat)
;;; referat.el ends here
