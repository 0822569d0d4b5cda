/** What a file says of itself; here, without the schema, because writing needs no more. */
export const fileFormat = 'business-model-canvas';
export const fileVersion = 1;
