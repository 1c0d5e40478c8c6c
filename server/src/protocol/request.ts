/** The name of a request, with what is asked and what is answered: the two are for the type checker alone. */
export type Request<P, R> = string & { readonly asked?: P; readonly answered?: R };
