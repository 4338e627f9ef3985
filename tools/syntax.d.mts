export declare const SYNTAX: string;
