;;; ask.el --- outline and problems of the referat $FILE in a batch Emacs -*- lexical-binding: t; -*-

;; Writes them as JSON into the file $ANSWER.

(require 'json)
(require 'imenu)

(defun ask-until (predicate)
  "Wait for PREDICATE, at most 90 s."
  (let ((end (+ (float-time) 90)))
    (while (and (not (funcall predicate)) (< (float-time) end))
      (accept-process-output nil 0.05))))

(defun ask-names (index)
  "All names of the imenu INDEX."
  (mapcan (lambda (entry)
            (when (consp entry)
              (cons (substring-no-properties (car entry))
                    (when (and (listp (cdr entry)) (listp (cadr entry))) (ask-names (cdr entry))))))
          (copy-sequence index)))

;; In a batch, loading a file may change the current buffer.
(find-file (getenv "FILE"))
;; What `eglot-ensure' leaves for the first command of the user; there are none in a batch.
(run-hooks 'post-command-hook)
(ask-until (lambda () (bound-and-true-p eglot--managed-mode)))
(flymake-start)
(ask-until #'flymake-diagnostics)
(let ((mode (symbol-name major-mode))
      (problems (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
      (outline (ask-names (funcall imenu-create-index-function))))
  (with-temp-file (getenv "ANSWER")
    (insert (json-encode `((mode . ,mode) (outline . ,(vconcat outline)) (problems . ,(vconcat problems)))))))
(kill-emacs 0)
;;; ask.el ends here
